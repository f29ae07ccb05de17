#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 66;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.875)) {
        result[0] += -1.99245468e-01f;
      } else {
        result[0] += -1.81636944e-01f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -1.83502093e-01f;
      } else {
        result[0] += -6.21160865e-02f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -1.84470564e-01f;
      } else {
        result[0] += -6.82005435e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
        result[0] += 1.84219599e-01f;
      } else {
        result[0] += -1.70272171e-01f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0986123085)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)1)) {
        result[0] += -1.80885464e-01f;
      } else {
        result[0] += -1.55397043e-01f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.63366323709)) {
        result[0] += -1.57258198e-01f;
      } else {
        result[0] += 4.25213091e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.46666666865)) {
      result[0] += -1.43344134e-01f;
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.21052631736)) {
        result[0] += 1.77713707e-01f;
      } else {
        result[0] += 6.43651858e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.45833334327)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
      result[0] += -1.07719421e-01f;
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
        result[0] += 4.39926870e-02f;
      } else {
        result[0] += 1.67440206e-01f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
        result[0] += -1.36271045e-01f;
      } else {
        result[0] += 1.00225091e-01f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.90625)) {
        result[0] += -1.67276174e-01f;
      } else {
        result[0] += -1.30448163e-01f;
      }
    }
  }
  if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.40000000596)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)2)) {
        result[0] += -3.02699693e-02f;
      } else {
        result[0] += -1.37272909e-01f;
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.38095238805)) {
        result[0] += -5.93663342e-02f;
      } else {
        result[0] += 1.29582435e-01f;
      }
    }
  } else {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)2)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -1.37244806e-01f;
      } else {
        result[0] += -2.30139378e-03f;
      }
    } else {
      result[0] += -1.56884447e-01f;
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.91829586029)) {
        result[0] += -1.48641497e-01f;
      } else {
        result[0] += -1.28069118e-01f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.56608575583)) {
        result[0] += -1.19522862e-01f;
      } else {
        result[0] += 1.23841865e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.57894736528)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
        result[0] += -1.41240239e-01f;
      } else {
        result[0] += -7.10693896e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.2130075693)) {
        result[0] += 9.80144218e-02f;
      } else {
        result[0] += 1.51771501e-01f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -1.09322719e-01f;
      } else {
        result[0] += 1.09495996e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
        result[0] += -1.39538288e-01f;
      } else {
        result[0] += -9.91978049e-02f;
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
        result[0] += 1.19601406e-01f;
      } else {
        result[0] += -1.26035675e-01f;
      }
    } else {
      result[0] += -1.32423595e-01f;
    }
  }
  if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.40000000596)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
        result[0] += -1.29132479e-01f;
      } else {
        result[0] += -1.27439750e-02f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)3)) {
        result[0] += 1.52379042e-02f;
      } else {
        result[0] += 1.29695460e-01f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.92061984539)) {
        result[0] += -1.35780439e-01f;
      } else {
        result[0] += -9.14355442e-02f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.7896900773)) {
        result[0] += -1.02427460e-01f;
      } else {
        result[0] += 3.60311344e-02f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.6666666269)) {
        result[0] += -1.31594405e-01f;
      } else {
        result[0] += -1.11595981e-01f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.41666665673)) {
        result[0] += -1.03200518e-01f;
      } else {
        result[0] += -3.14192027e-02f;
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.28571429849)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
        result[0] += -7.46393725e-02f;
      } else {
        result[0] += 9.52251777e-02f;
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.36363637447)) {
        result[0] += 2.70853527e-02f;
      } else {
        result[0] += 1.26023024e-01f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0986123085)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.63651418686)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)1)) {
        result[0] += -1.25456661e-01f;
      } else {
        result[0] += -7.94723928e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.5)) {
        result[0] += -1.04729071e-01f;
      } else {
        result[0] += 5.24340104e-03f;
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.17647059262)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.26315790415)) {
        result[0] += 1.22664824e-01f;
      } else {
        result[0] += -3.59097682e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19047619402)) {
        result[0] += -1.04030728e-01f;
      } else {
        result[0] += 2.04389505e-02f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.2130075693)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
        result[0] += -1.21942781e-01f;
      } else {
        result[0] += -7.21163377e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -1.07945316e-01f;
      } else {
        result[0] += 3.99194052e-03f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      result[0] += -2.85583884e-02f;
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
        result[0] += 6.27794266e-02f;
      } else {
        result[0] += 1.26259178e-01f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.63651418686)) {
        result[0] += -1.20746911e-01f;
      } else {
        result[0] += -1.05201639e-01f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.56608575583)) {
        result[0] += -7.59419873e-02f;
      } else {
        result[0] += 3.89486216e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.57894736528)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.33333334327)) {
        result[0] += -1.06682017e-01f;
      } else {
        result[0] += -3.65906917e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
        result[0] += 5.70183061e-02f;
      } else {
        result[0] += 1.20964348e-01f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -1.19949535e-01f;
      } else {
        result[0] += -5.67426383e-02f;
      }
    } else {
      if ( (data[45].missing != -1) && (data[45].fvalue < (float)3)) {
        result[0] += 3.08579654e-02f;
      } else {
        result[0] += 1.17202677e-01f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.90625)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -1.09904580e-01f;
      } else {
        result[0] += -1.19561628e-01f;
      }
    } else {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.5)) {
        result[0] += -7.26687536e-02f;
      } else {
        result[0] += 2.00663623e-03f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -1.11068942e-01f;
      } else {
        result[0] += -3.81548889e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
        result[0] += 4.23051938e-02f;
      } else {
        result[0] += 1.17730096e-01f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.90625)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
        result[0] += -9.15584192e-02f;
      } else {
        result[0] += -1.16003871e-01f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
        result[0] += 4.70903814e-02f;
      } else {
        result[0] += -7.09901601e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -1.07761823e-01f;
      } else {
        result[0] += -4.68655601e-02f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.071428574622)) {
        result[0] += 2.25162413e-02f;
      } else {
        result[0] += 1.10934854e-01f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.90625)) {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.91829586029)) {
        result[0] += -1.14302538e-01f;
      } else {
        result[0] += -8.82115960e-02f;
      }
    } else {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.60000002384)) {
        result[0] += -6.28454611e-02f;
      } else {
        result[0] += 6.83461055e-02f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0986123085)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.63636362553)) {
        result[0] += -1.11545958e-01f;
      } else {
        result[0] += -7.20958710e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.56608575583)) {
        result[0] += -5.93272112e-02f;
      } else {
        result[0] += 2.72815414e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.1875)) {
        result[0] += -1.08858578e-01f;
      } else {
        result[0] += -7.24550337e-03f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
        result[0] += -6.36388734e-03f;
      } else {
        result[0] += 1.07415818e-01f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -1.10234343e-01f;
      } else {
        result[0] += -2.91133113e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
        result[0] += 2.06440166e-02f;
      } else {
        result[0] += 1.07642032e-01f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.91829586029)) {
        result[0] += -1.10419609e-01f;
      } else {
        result[0] += -7.70238861e-02f;
      }
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.5263158083)) {
        result[0] += 5.84460758e-02f;
      } else {
        result[0] += -5.69987483e-02f;
      }
    }
  }
  if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.40000000596)) {
    if (!(data[12].missing != -1) || (data[12].fvalue < (float)0.89624065161)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.33333334327)) {
        result[0] += 9.76762399e-02f;
      } else {
        result[0] += 4.82863653e-03f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -4.19439841e-03f;
      } else {
        result[0] += -9.87581238e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -5.92661686e-02f;
      } else {
        result[0] += -1.01716399e-01f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.60087490082)) {
        result[0] += -1.11111693e-01f;
      } else {
        result[0] += -4.79688197e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.33333334327)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
        result[0] += -8.72603431e-02f;
      } else {
        result[0] += 1.71558093e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.40000000596)) {
        result[0] += -9.11376253e-02f;
      } else {
        result[0] += -1.08696081e-01f;
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)3)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)2)) {
        result[0] += -5.45587651e-02f;
      } else {
        result[0] += -3.16259055e-03f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += 4.01373059e-02f;
      } else {
        result[0] += 1.00315765e-01f;
      }
    }
  }
  if (!(data[51].missing != -1) || (data[51].fvalue < (float)1.6094379425)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)2)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -1.12868380e-02f;
      } else {
        result[0] += -9.38644931e-02f;
      }
    } else {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -8.24138150e-02f;
      } else {
        result[0] += -1.08064093e-01f;
      }
    }
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.38343057036)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)4)) {
        result[0] += 1.02579407e-01f;
      } else {
        result[0] += -2.28610542e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)1.6094379425)) {
        result[0] += 7.73057491e-02f;
      } else {
        result[0] += -6.03241622e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
      result[0] += -1.07431941e-01f;
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
        result[0] += -9.24972445e-02f;
      } else {
        result[0] += -3.53546701e-02f;
      }
    }
  } else {
    if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.71428573132)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.30000001192)) {
        result[0] += -9.28169042e-02f;
      } else {
        result[0] += -2.45286264e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
        result[0] += 1.25837130e-02f;
      } else {
        result[0] += 1.00512944e-01f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.26315790415)) {
        result[0] += 1.00858808e-01f;
      } else {
        result[0] += -2.46974127e-03f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17647059262)) {
        result[0] += -4.94120046e-02f;
      } else {
        result[0] += 7.90218916e-03f;
      }
    }
  } else {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)2)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
        result[0] += -4.51863818e-02f;
      } else {
        result[0] += -9.21624973e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
        result[0] += -5.70472591e-02f;
      } else {
        result[0] += -1.05273664e-01f;
      }
    }
  }
  if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.875)) {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.0198149681)) {
        result[0] += -1.05104521e-01f;
      } else {
        result[0] += -8.41709897e-02f;
      }
    } else {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)0.50913733244)) {
        result[0] += -6.93960413e-02f;
      } else {
        result[0] += -2.30734088e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.38095238805)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0735428333)) {
        result[0] += -9.39779580e-02f;
      } else {
        result[0] += -2.78436821e-02f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.071428574622)) {
        result[0] += 5.82797977e-04f;
      } else {
        result[0] += 8.27200338e-02f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.40000000596)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.055555582)) {
        result[0] += -2.10911259e-02f;
      } else {
        result[0] += -6.77595660e-02f;
      }
    } else {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.241379261)) {
        result[0] += -1.05273739e-01f;
      } else {
        result[0] += -5.19174822e-02f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.33333334327)) {
        result[0] += -3.73626761e-02f;
      } else {
        result[0] += 4.28298637e-02f;
      }
    } else {
      result[0] += 1.03368796e-01f;
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.93318152428)) {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.2718684673)) {
        result[0] += -1.03357852e-01f;
      } else {
        result[0] += -8.03955421e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -9.18678418e-02f;
      } else {
        result[0] += -6.60133734e-03f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.35743030906)) {
        result[0] += 1.43882213e-02f;
      } else {
        result[0] += 8.31164345e-02f;
      }
    } else {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)2)) {
        result[0] += -1.04455631e-02f;
      } else {
        result[0] += -9.47487205e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.27777779102)) {
        result[0] += -9.06729624e-02f;
      } else {
        result[0] += -3.54455528e-03f;
      }
    } else {
      if ( (data[45].missing != -1) && (data[45].fvalue < (float)3)) {
        result[0] += 1.92280542e-02f;
      } else {
        result[0] += 9.45699960e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.90625)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
        result[0] += -1.03169478e-01f;
      } else {
        result[0] += -7.76948035e-02f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.375)) {
        result[0] += -1.45093864e-02f;
      } else {
        result[0] += -7.75405839e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.90996176004)) {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.6094379425)) {
        result[0] += -1.02732442e-01f;
      } else {
        result[0] += -7.93708935e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.36842104793)) {
        result[0] += -8.75110254e-02f;
      } else {
        result[0] += -7.64689903e-05f;
      }
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.34999999404)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
        result[0] += 1.02169812e-01f;
      } else {
        result[0] += 4.09744605e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.60000002384)) {
        result[0] += -1.32796122e-02f;
      } else {
        result[0] += -1.01853266e-01f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.63636362553)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.63651418686)) {
        result[0] += -7.95448422e-02f;
      } else {
        result[0] += -1.03312925e-01f;
      }
    } else {
      if (!(data[12].missing != -1) || (data[12].fvalue < (float)0.89624065161)) {
        result[0] += 6.79669902e-02f;
      } else {
        result[0] += -4.98565100e-02f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)1)) {
        result[0] += -7.72915259e-02f;
      } else {
        result[0] += -1.29307900e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.90996176004)) {
        result[0] += 1.60550755e-02f;
      } else {
        result[0] += 1.00922003e-01f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -8.70585367e-02f;
      } else {
        result[0] += -4.39370647e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.625)) {
        result[0] += -1.02648869e-01f;
      } else {
        result[0] += -6.84788898e-02f;
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
        result[0] += 8.60829726e-02f;
      } else {
        result[0] += -1.16823046e-02f;
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)2)) {
        result[0] += -6.46748468e-02f;
      } else {
        result[0] += -9.46963355e-02f;
      }
    }
  }
  if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.8514097929)) {
    if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.0198149681)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
        result[0] += -7.83032998e-02f;
      } else {
        result[0] += -1.02915280e-01f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -1.50471050e-02f;
      } else {
        result[0] += -6.90430179e-02f;
      }
    }
  } else {
    if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.17647059262)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -4.56876028e-03f;
      } else {
        result[0] += -9.55487266e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.34999999404)) {
        result[0] += 1.85847282e-02f;
      } else {
        result[0] += 1.04800604e-01f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
      result[0] += -1.00683451e-01f;
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.82352942228)) {
        result[0] += 3.16136889e-02f;
      } else {
        result[0] += -6.70263544e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.78947371244)) {
        result[0] += -8.20750818e-02f;
      } else {
        result[0] += -3.01429313e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
        result[0] += 8.45700577e-02f;
      } else {
        result[0] += -1.61948742e-03f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -7.14943483e-02f;
      } else {
        result[0] += -1.00787334e-01f;
      }
    } else {
      result[0] += 2.44131759e-02f;
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
        result[0] += -5.56177460e-02f;
      } else {
        result[0] += -8.79205093e-02f;
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)3)) {
        result[0] += 1.99104636e-03f;
      } else {
        result[0] += 8.33635256e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
        result[0] += -7.48461261e-02f;
      } else {
        result[0] += -7.23818608e-04f;
      }
    } else {
      result[0] += -1.01976469e-01f;
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.26666668057)) {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.5)) {
        result[0] += -1.85618885e-02f;
      } else {
        result[0] += -6.65694997e-02f;
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.3800920248)) {
        result[0] += 6.96138591e-02f;
      } else {
        result[0] += -4.15958092e-03f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -5.37514053e-02f;
      } else {
        result[0] += -9.08854753e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.83698821068)) {
        result[0] += -1.01058140e-01f;
      } else {
        result[0] += -5.22246249e-02f;
      }
    }
  } else {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
        result[0] += -1.10874488e-03f;
      } else {
        result[0] += 9.83121246e-02f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.78947371244)) {
        result[0] += -7.33616054e-02f;
      } else {
        result[0] += -1.50509225e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.70588237047)) {
      result[0] += 3.15010026e-02f;
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)3)) {
        result[0] += -6.33636042e-02f;
      } else {
        result[0] += -1.00722574e-01f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.19804205)) {
        result[0] += 1.54194897e-02f;
      } else {
        result[0] += 9.19718370e-02f;
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.065217390656)) {
        result[0] += -6.11528056e-03f;
      } else {
        result[0] += -6.30113184e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
    if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.63651418686)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)2)) {
        result[0] += -6.44837543e-02f;
      } else {
        result[0] += -2.59310249e-02f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.57488650084)) {
        result[0] += -9.79880318e-02f;
      } else {
        result[0] += -4.45270054e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.13129894435)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1)) {
        result[0] += -6.65715560e-02f;
      } else {
        result[0] += -7.74088269e-03f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21052631736)) {
        result[0] += 6.84507713e-02f;
      } else {
        result[0] += -5.11995070e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -8.08861852e-02f;
      } else {
        result[0] += -4.45454009e-03f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.7896900773)) {
        result[0] += -1.01070717e-01f;
      } else {
        result[0] += -3.62521969e-02f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.020408162847)) {
        result[0] += -4.56324499e-03f;
      } else {
        result[0] += -5.53544834e-02f;
      }
    } else {
      result[0] += 9.51347053e-02f;
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -6.94078207e-02f;
      } else {
        result[0] += -9.97800753e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.46666666865)) {
        result[0] += 4.16217744e-03f;
      } else {
        result[0] += -5.11200093e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.95513933897)) {
        result[0] += -8.96535367e-02f;
      } else {
        result[0] += -4.66423966e-02f;
      }
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.29411765933)) {
        result[0] += 5.65745905e-02f;
      } else {
        result[0] += -1.71131850e-03f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.3333333731)) {
        result[0] += -1.62424743e-02f;
      } else {
        result[0] += -6.63801432e-02f;
      }
    } else {
      result[0] += -9.98801067e-02f;
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.13129894435)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -5.60543826e-03f;
      } else {
        result[0] += -8.30111206e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += 3.50792706e-03f;
      } else {
        result[0] += 8.03668424e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.095238097012)) {
        result[0] += -3.16765569e-02f;
      } else {
        result[0] += 2.73014400e-02f;
      }
    } else {
      if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.63651418686)) {
        result[0] += -5.02826869e-02f;
      } else {
        result[0] += -9.79254544e-02f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.7619047761)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.29411765933)) {
        result[0] += 8.76183882e-02f;
      } else {
        result[0] += 2.02885028e-02f;
      }
    } else {
      if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.63651418686)) {
        result[0] += -6.54354692e-03f;
      } else {
        result[0] += -9.58455876e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.30000001192)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.058823529631)) {
        result[0] += -6.35542795e-02f;
      } else {
        result[0] += -1.80923995e-02f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.7896900773)) {
        result[0] += -1.00313060e-01f;
      } else {
        result[0] += -5.85097969e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.87073421478)) {
        result[0] += 7.03046843e-02f;
      } else {
        result[0] += -3.85977444e-03f;
      }
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)3)) {
        result[0] += -5.46417199e-02f;
      } else {
        result[0] += -8.95772949e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
        result[0] += -6.87275156e-02f;
      } else {
        result[0] += 1.48476977e-02f;
      }
    } else {
      result[0] += -1.00060202e-01f;
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.30000001192)) {
        result[0] += -3.90208326e-02f;
      } else {
        result[0] += -9.44721848e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
        result[0] += 6.49317587e-03f;
      } else {
        result[0] += 9.11279246e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)2.0000100136)) {
        result[0] += -9.81652960e-02f;
      } else {
        result[0] += -5.79473451e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1881188154)) {
        result[0] += -6.08054064e-02f;
      } else {
        result[0] += 1.01954245e-03f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.0088495016)) {
        result[0] += -1.64649710e-02f;
      } else {
        result[0] += -9.06079486e-02f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.071428574622)) {
        result[0] += -9.43686289e-04f;
      } else {
        result[0] += 6.23627305e-02f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)3)) {
        result[0] += -9.38733981e-04f;
      } else {
        result[0] += 6.73716366e-02f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.55167508125)) {
        result[0] += -7.67244175e-02f;
      } else {
        result[0] += -3.93061414e-02f;
      }
    }
  } else {
    if ( (data[51].missing != -1) && (data[51].fvalue < (float)1.6726254225)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.39835521579)) {
        result[0] += -9.67165753e-02f;
      } else {
        result[0] += -2.90516224e-02f;
      }
    } else {
      result[0] += 3.48557606e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)1)) {
        result[0] += -4.71936539e-02f;
      } else {
        result[0] += -8.56301561e-03f;
      }
    } else {
      result[0] += 8.42538550e-02f;
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.58823531866)) {
      result[0] += 4.42061387e-02f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.52941179276)) {
        result[0] += -5.92843406e-02f;
      } else {
        result[0] += -9.95757803e-02f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
        result[0] += 9.01275128e-03f;
      } else {
        result[0] += -5.27998507e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)1.6094379425)) {
        result[0] += -7.59636387e-02f;
      } else {
        result[0] += -2.02920344e-02f;
      }
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.70914793015)) {
      result[0] += -9.96473655e-02f;
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
        result[0] += 7.14067817e-02f;
      } else {
        result[0] += -7.25857317e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.30000001192)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.66666668653)) {
        result[0] += -5.48770837e-02f;
      } else {
        result[0] += -1.52776288e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.90025603771)) {
        result[0] += -9.84083042e-02f;
      } else {
        result[0] += -5.64298332e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.2130075693)) {
        result[0] += 6.40015677e-03f;
      } else {
        result[0] += 8.64743739e-02f;
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)0.42857143283)) {
        result[0] += -4.81377207e-02f;
      } else {
        result[0] += -9.76648033e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.94795298576)) {
        result[0] += 3.29832397e-02f;
      } else {
        result[0] += -4.65933569e-02f;
      }
    } else {
      result[0] += -9.89500284e-02f;
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.14285714924)) {
        result[0] += -2.54428927e-02f;
      } else {
        result[0] += -9.19594839e-02f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.35294118524)) {
        result[0] += 4.12196899e-03f;
      } else {
        result[0] += 5.70243374e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.66666668653)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
        result[0] += -9.40554515e-02f;
      } else {
        result[0] += -5.24451248e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
        result[0] += -3.80299203e-02f;
      } else {
        result[0] += 2.23695692e-02f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.72727274895)) {
        result[0] += -2.44229585e-02f;
      } else {
        result[0] += 6.51267869e-03f;
      }
    } else {
      result[0] += 8.99269283e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.56608575583)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)6)) {
        result[0] += -2.82461680e-02f;
      } else {
        result[0] += 1.07088108e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.33333334327)) {
        result[0] += 3.02036554e-02f;
      } else {
        result[0] += -8.23966693e-03f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.86756324768)) {
      result[0] += -9.59989652e-02f;
    } else {
      result[0] += 3.32049988e-02f;
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.40000000596)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.21052631736)) {
        result[0] += -3.92563306e-02f;
      } else {
        result[0] += 1.03162834e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
        result[0] += -3.47949713e-02f;
      } else {
        result[0] += -9.86393169e-02f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.7619047761)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.066666670144)) {
        result[0] += 2.17052624e-02f;
      } else {
        result[0] += 6.98507950e-02f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.047619048506)) {
        result[0] += 9.37060860e-04f;
      } else {
        result[0] += -6.11736178e-02f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
        result[0] += 6.76740892e-04f;
      } else {
        result[0] += 7.43711665e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
        result[0] += -6.81191310e-02f;
      } else {
        result[0] += -3.50669172e-04f;
      }
    }
  } else {
    if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.241379261)) {
      result[0] += -9.81572494e-02f;
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.91872191429)) {
        result[0] += 3.88272665e-02f;
      } else {
        result[0] += -3.25383171e-02f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.375)) {
        result[0] += 1.38392746e-02f;
      } else {
        result[0] += -3.32129560e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)1.6094379425)) {
        result[0] += -7.33931214e-02f;
      } else {
        result[0] += -2.37287581e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.52941179276)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
        result[0] += 4.31337617e-02f;
      } else {
        result[0] += -8.06426853e-02f;
      }
    } else {
      result[0] += -9.79165360e-02f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.57894736528)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)1)) {
        result[0] += -7.74745122e-02f;
      } else {
        result[0] += -1.95685159e-02f;
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)4)) {
        result[0] += -5.09625394e-03f;
      } else {
        result[0] += 4.42625843e-02f;
      }
    }
  } else {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)2)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.91872191429)) {
        result[0] += 2.02731695e-02f;
      } else {
        result[0] += -5.97675703e-02f;
      }
    } else {
      result[0] += -9.78801176e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += -1.49227772e-02f;
      } else {
        result[0] += 1.64679512e-02f;
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)2.0000100136)) {
        result[0] += -8.81316066e-02f;
      } else {
        result[0] += -4.33875397e-02f;
      }
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.7896900773)) {
      result[0] += -9.73981321e-02f;
    } else {
      result[0] += 2.60001663e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)4)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.375)) {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.1553398371)) {
        result[0] += -1.71016324e-02f;
      } else {
        result[0] += 2.64553186e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.60000002384)) {
        result[0] += 1.01330057e-01f;
      } else {
        result[0] += 2.64038402e-03f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.40000000596)) {
      result[0] += -9.61335301e-02f;
    } else {
      result[0] += -2.44754218e-02f;
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.0625)) {
        result[0] += -1.12925388e-03f;
      } else {
        result[0] += 4.16774265e-02f;
      }
    } else {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.81818181276)) {
        result[0] += -9.63688716e-02f;
      } else {
        result[0] += -3.25020067e-02f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.72727274895)) {
      result[0] += -9.71587896e-02f;
    } else {
      result[0] += -1.04645593e-02f;
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.33333334327)) {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)2.0000100136)) {
      result[0] += -9.57679674e-02f;
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)5)) {
        result[0] += -5.52038848e-02f;
      } else {
        result[0] += 8.10093421e-04f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.3143738508)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.1988493204)) {
        result[0] += -3.28434980e-03f;
      } else {
        result[0] += -7.78412595e-02f;
      }
    } else {
      result[0] += 7.61351213e-02f;
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.36666667461)) {
      result[0] += 3.60555388e-02f;
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.1875)) {
        result[0] += 5.61915115e-02f;
      } else {
        result[0] += 1.09340943e-01f;
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)3)) {
        result[0] += -1.05647361e-02f;
      } else {
        result[0] += 6.83015659e-02f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.81127810478)) {
        result[0] += -8.06063786e-02f;
      } else {
        result[0] += -2.04449128e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.083333335817)) {
    if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.1875)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.26982960105)) {
        result[0] += 4.02511247e-02f;
      } else {
        result[0] += -1.25602875e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.92061984539)) {
        result[0] += -9.10622813e-03f;
      } else {
        result[0] += 4.61107157e-02f;
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.069767445326)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.33333334327)) {
        result[0] += -9.79913305e-03f;
      } else {
        result[0] += -8.29362720e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.25)) {
        result[0] += -1.92351732e-02f;
      } else {
        result[0] += -9.81142744e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.30000001192)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.73913043737)) {
        result[0] += -4.78941463e-02f;
      } else {
        result[0] += 2.39675213e-03f;
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.020833333954)) {
        result[0] += -5.82644008e-02f;
      } else {
        result[0] += -9.81621966e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.17647059262)) {
        result[0] += 1.55369034e-02f;
      } else {
        result[0] += -3.76280062e-02f;
      }
    } else {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)2)) {
        result[0] += -2.62434967e-02f;
      } else {
        result[0] += -6.57147095e-02f;
      }
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
        result[0] += -1.41806935e-03f;
      } else {
        result[0] += -9.04087052e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.63157892227)) {
        result[0] += 8.31505954e-02f;
      } else {
        result[0] += -1.58162450e-03f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.625)) {
      result[0] += -8.91940892e-02f;
    } else {
      result[0] += -2.42249928e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.66666668653)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)2)) {
        result[0] += 1.55586023e-02f;
      } else {
        result[0] += -5.51099656e-03f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.058823529631)) {
        result[0] += 1.28414799e-02f;
      } else {
        result[0] += -4.99577075e-02f;
      }
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.70914793015)) {
      result[0] += -9.58817229e-02f;
    } else {
      result[0] += 1.59106255e-02f;
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.5)) {
      result[0] += -8.79203603e-02f;
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)2)) {
        result[0] += -8.91943462e-03f;
      } else {
        result[0] += -6.50770515e-02f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += -3.37077281e-03f;
      } else {
        result[0] += 4.15019281e-02f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.40909090638)) {
        result[0] += -1.19931698e-02f;
      } else {
        result[0] += 4.63787392e-02f;
      }
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2342678308)) {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)4)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.375)) {
        result[0] += -1.10550104e-02f;
      } else {
        result[0] += 2.06432454e-02f;
      }
    } else {
      result[0] += 6.83910251e-02f;
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0397207737)) {
      result[0] += -8.85334387e-02f;
    } else {
      result[0] += 5.72614511e-03f;
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.70914793015)) {
    result[0] += -9.03498307e-02f;
  } else {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2740175426)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)3)) {
        result[0] += 1.07504306e-02f;
      } else {
        result[0] += 9.33213010e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1)) {
        result[0] += -3.78541090e-02f;
      } else {
        result[0] += -1.73120387e-03f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0059880018)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.2307692766)) {
        result[0] += 5.38718840e-03f;
      } else {
        result[0] += -3.85531038e-02f;
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.66666668653)) {
        result[0] += 6.60363138e-02f;
      } else {
        result[0] += 6.61615888e-03f;
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.86756324768)) {
      result[0] += -8.55702683e-02f;
    } else {
      result[0] += 1.59027185e-02f;
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.375)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.67876464128)) {
        result[0] += -3.33410688e-03f;
      } else {
        result[0] += 5.01160026e-02f;
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.97431474924)) {
        result[0] += -3.56361009e-02f;
      } else {
        result[0] += -1.04786120e-01f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
      result[0] += -3.19330357e-02f;
    } else {
      result[0] += -9.49407816e-02f;
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)4)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.92061984539)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.75)) {
        result[0] += -3.34995352e-02f;
      } else {
        result[0] += 8.83470476e-03f;
      }
    } else {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.17647059262)) {
        result[0] += 1.17250690e-02f;
      } else {
        result[0] += 6.81109428e-02f;
      }
    }
  } else {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.89473682642)) {
      result[0] += -4.70537879e-02f;
    } else {
      result[0] += -8.68601799e-02f;
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1)) {
      result[0] += -7.99394473e-02f;
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.51111114025)) {
        result[0] += -3.83797996e-02f;
      } else {
        result[0] += -4.02878458e-03f;
      }
    }
  } else {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)4)) {
      if (!(data[23].missing != -1) || (data[23].fvalue < (float)1.4681398869)) {
        result[0] += 9.36280412e-04f;
      } else {
        result[0] += -6.81395307e-02f;
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.083333335817)) {
        result[0] += 8.31707418e-02f;
      } else {
        result[0] += -1.33564845e-02f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)5)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.13333334029)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)5)) {
        result[0] += 5.62353851e-03f;
      } else {
        result[0] += 6.17353804e-02f;
      }
    } else {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)0.86206895113)) {
        result[0] += 1.69519391e-02f;
      } else {
        result[0] += -4.16619778e-02f;
      }
    }
  } else {
    result[0] += -8.63781199e-02f;
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2130075693)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.625)) {
        result[0] += 4.89681261e-03f;
      } else {
        result[0] += -2.66212225e-02f;
      }
    } else {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)0.90753531456)) {
        result[0] += -6.84299916e-02f;
      } else {
        result[0] += -2.45504119e-02f;
      }
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.89207959175)) {
      result[0] += -1.04356565e-01f;
    } else {
      result[0] += 2.90933996e-02f;
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.27027025819)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
        result[0] += -5.52107804e-02f;
      } else {
        result[0] += -1.12418747e-02f;
      }
    } else {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.125)) {
        result[0] += -1.64034928e-03f;
      } else {
        result[0] += 7.74146393e-02f;
      }
    }
  } else {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)2)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.84210526943)) {
        result[0] += -1.77858549e-03f;
      } else {
        result[0] += 4.04430665e-02f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.083333335817)) {
        result[0] += 9.72773731e-02f;
      } else {
        result[0] += 6.40805019e-03f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)5)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)6)) {
        result[0] += -1.41818142e-02f;
      } else {
        result[0] += 2.10818667e-02f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.34615385532)) {
        result[0] += -8.85670912e-03f;
      } else {
        result[0] += 9.13972408e-02f;
      }
    }
  } else {
    result[0] += -8.33869204e-02f;
  }
  if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.95513933897)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.5625)) {
        result[0] += 2.37223934e-02f;
      } else {
        result[0] += -1.04574254e-02f;
      }
    } else {
      if ( (data[51].missing != -1) && (data[51].fvalue < (float)0.72012490034)) {
        result[0] += 1.59796011e-02f;
      } else {
        result[0] += 1.17634669e-01f;
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.0000100136)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
        result[0] += -8.33286270e-02f;
      } else {
        result[0] += -4.22371626e-02f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)5)) {
        result[0] += -1.44748492e-02f;
      } else {
        result[0] += 2.86456794e-02f;
      }
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.0986123085)) {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.52380955219)) {
      if ( (data[45].missing != -1) && (data[45].fvalue < (float)4)) {
        result[0] += -2.06302735e-03f;
      } else {
        result[0] += 6.49604350e-02f;
      }
    } else {
      result[0] += -6.61965311e-02f;
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.90996176004)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.0625)) {
        result[0] += -1.05079375e-01f;
      } else {
        result[0] += -5.18269353e-02f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.047619048506)) {
        result[0] += -4.26506102e-02f;
      } else {
        result[0] += 3.67223024e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.33333334327)) {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)2)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.020833333954)) {
        result[0] += -2.11595111e-02f;
      } else {
        result[0] += 3.00218258e-02f;
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.375)) {
        result[0] += -8.69472921e-02f;
      } else {
        result[0] += -4.03228179e-02f;
      }
    }
  } else {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.66666668653)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
        result[0] += 8.94537475e-03f;
      } else {
        result[0] += -2.56378297e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += 4.54444950e-03f;
      } else {
        result[0] += -3.69209312e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.047619048506)) {
      result[0] += -1.37934014e-02f;
    } else {
      result[0] += 8.62651989e-02f;
    }
  } else {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)0.85714286566)) {
        result[0] += -1.05459429e-02f;
      } else {
        result[0] += 7.60681275e-03f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.70914793015)) {
        result[0] += -9.03931260e-02f;
      } else {
        result[0] += 1.65343620e-02f;
      }
    }
  }
  if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.80000001192)) {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.33333334327)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.33333334327)) {
        result[0] += -6.85893670e-02f;
      } else {
        result[0] += 1.48249746e-04f;
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
        result[0] += 2.38014311e-02f;
      } else {
        result[0] += -4.66597490e-02f;
      }
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.058823529631)) {
      result[0] += -1.38071692e-02f;
    } else {
      result[0] += -4.98489104e-02f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.5625)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.66666668653)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
        result[0] += 5.10786250e-02f;
      } else {
        result[0] += -7.20128790e-03f;
      }
    } else {
      result[0] += 1.07663326e-01f;
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.066666670144)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.65916734934)) {
        result[0] += -4.46824916e-02f;
      } else {
        result[0] += -8.49559717e-03f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.63157892227)) {
        result[0] += 6.05716482e-02f;
      } else {
        result[0] += -8.82314611e-03f;
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.7896900773)) {
    result[0] += -6.11407049e-02f;
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.5)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.16666667163)) {
        result[0] += 3.26182656e-02f;
      } else {
        result[0] += -1.18061760e-02f;
      }
    } else {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.5)) {
        result[0] += -8.83072615e-03f;
      } else {
        result[0] += 1.78317074e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.33333334327)) {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)3)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += -3.65985222e-02f;
      } else {
        result[0] += -1.12899151e-02f;
      }
    } else {
      result[0] += -8.62271115e-02f;
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
        result[0] += -2.24774843e-03f;
      } else {
        result[0] += -5.10012284e-02f;
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)1.1666666269)) {
        result[0] += 4.38612606e-03f;
      } else {
        result[0] += 7.71473572e-02f;
      }
    }
  }
  if ( (data[10].missing != -1) && (data[10].fvalue < (float)4)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.69314718246)) {
      if (!(data[12].missing != -1) || (data[12].fvalue < (float)0.97957396507)) {
        result[0] += 2.45868345e-03f;
      } else {
        result[0] += -1.67713463e-02f;
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.92243236303)) {
        result[0] += -1.67425126e-02f;
      } else {
        result[0] += 8.67377967e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.90996176004)) {
      result[0] += -8.46646875e-02f;
    } else {
      result[0] += 1.61501653e-02f;
    }
  }
  if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.1875)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.095238097012)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.73562192917)) {
        result[0] += -4.05845419e-03f;
      } else {
        result[0] += 3.29839066e-02f;
      }
    } else {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.055555582)) {
        result[0] += -3.69468308e-03f;
      } else {
        result[0] += -7.80838877e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)1)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.12903225422)) {
        result[0] += 1.76097471e-02f;
      } else {
        result[0] += -3.90943065e-02f;
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)2)) {
        result[0] += 1.03548229e-01f;
      } else {
        result[0] += 7.90982973e-03f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.33333334327)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)2.0000100136)) {
      result[0] += -8.44488367e-02f;
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
        result[0] += -1.50246024e-02f;
      } else {
        result[0] += 3.01691294e-02f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)5)) {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.91829586029)) {
        result[0] += -4.53485213e-02f;
      } else {
        result[0] += 4.18160809e-03f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
        result[0] += 8.04943070e-02f;
      } else {
        result[0] += -1.30069098e-02f;
      }
    }
  }
  if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.25581395626)) {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
      if ( (data[49].missing != -1) && (data[49].fvalue < (float)2)) {
        result[0] += -7.28175417e-03f;
      } else {
        result[0] += -9.01589617e-02f;
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)1)) {
        result[0] += 1.10576581e-02f;
      } else {
        result[0] += -1.19807078e-02f;
      }
    }
  } else {
    if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.95238095522)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.60000002384)) {
        result[0] += 4.22147252e-02f;
      } else {
        result[0] += 9.90343913e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.93103450537)) {
        result[0] += -5.82950898e-02f;
      } else {
        result[0] += 1.61849633e-02f;
      }
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.72727274895)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)1)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
        result[0] += -8.16227030e-03f;
      } else {
        result[0] += -5.37667572e-02f;
      }
    } else {
      result[0] += 6.40713423e-02f;
    }
  } else {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.0059880018)) {
      if ( (data[0].missing != -1) && (data[0].fvalue < (float)4)) {
        result[0] += 1.02304528e-03f;
      } else {
        result[0] += 4.12960984e-02f;
      }
    } else {
      result[0] += 6.84869215e-02f;
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
    if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.050000000745)) {
        result[0] += 3.88703239e-03f;
      } else {
        result[0] += 3.76150347e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
        result[0] += -7.93269798e-02f;
      } else {
        result[0] += -6.02029776e-03f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.81818181276)) {
      result[0] += -7.62470812e-02f;
    } else {
      result[0] += -2.05936879e-02f;
    }
  }
  if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.375)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)5)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)3)) {
        result[0] += -1.20440451e-02f;
      } else {
        result[0] += 3.50147337e-02f;
      }
    } else {
      result[0] += 5.36662228e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.26315790415)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)2.0000100136)) {
        result[0] += 6.53495640e-02f;
      } else {
        result[0] += 6.52581081e-03f;
      }
    } else {
      result[0] += -4.72107790e-02f;
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.41666665673)) {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)2)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.51111114025)) {
        result[0] += 3.30838263e-02f;
      } else {
        result[0] += -4.81782062e-03f;
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.5263158083)) {
        result[0] += -6.52305111e-02f;
      } else {
        result[0] += -5.08852629e-03f;
      }
    }
  } else {
    if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.73562192917)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.3125)) {
        result[0] += 4.06883564e-03f;
      } else {
        result[0] += 3.94606888e-02f;
      }
    } else {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.92061984539)) {
        result[0] += 2.94962525e-02f;
      } else {
        result[0] += 1.00944795e-01f;
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2740175426)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.10526315868)) {
      result[0] += -9.09217168e-03f;
    } else {
      result[0] += 9.18441936e-02f;
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.1875)) {
        result[0] += -6.09015115e-02f;
      } else {
        result[0] += -1.20491732e-03f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.26666668057)) {
        result[0] += 1.33640692e-02f;
      } else {
        result[0] += -6.49020961e-03f;
      }
    }
  }
  if (!(data[23].missing != -1) || (data[23].fvalue < (float)1.6094379425)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)6)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.52380955219)) {
        result[0] += -1.08898885e-03f;
      } else {
        result[0] += -4.42700312e-02f;
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.93333333731)) {
        result[0] += 4.88192923e-02f;
      } else {
        result[0] += 2.23765476e-03f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)4)) {
      result[0] += -7.75794266e-03f;
    } else {
      result[0] += -7.96663910e-02f;
    }
  }
  if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.14285714924)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.27027025819)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.26387953758)) {
        result[0] += 6.05120137e-02f;
      } else {
        result[0] += -6.69451803e-03f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.083333335817)) {
        result[0] += 6.74159750e-02f;
      } else {
        result[0] += 5.10937767e-03f;
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1)) {
      result[0] += -1.03170551e-01f;
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16666667163)) {
        result[0] += -3.81467789e-02f;
      } else {
        result[0] += 2.55571287e-02f;
      }
    }
  }
  if ( (data[51].missing != -1) && (data[51].fvalue < (float)2.2718684673)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.5)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
        result[0] += 2.54147183e-02f;
      } else {
        result[0] += -1.31120086e-02f;
      }
    } else {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)0.95238095522)) {
        result[0] += -7.94973075e-02f;
      } else {
        result[0] += -2.39817984e-02f;
      }
    }
  } else {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.4375)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)4)) {
        result[0] += 1.62300263e-02f;
      } else {
        result[0] += 3.88985127e-03f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)2)) {
        result[0] += 8.13722424e-03f;
      } else {
        result[0] += -9.95026249e-03f;
      }
    }
  }
  if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.57938015461)) {
    if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.3800920248)) {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
        result[0] += -4.85823629e-03f;
      } else {
        result[0] += 5.71336932e-02f;
      }
    } else {
      result[0] += -7.86065906e-02f;
    }
  } else {
    if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.047619048506)) {
        result[0] += 9.30216312e-02f;
      } else {
        result[0] += -1.80350558e-03f;
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.2380952388)) {
        result[0] += -2.18724664e-02f;
      } else {
        result[0] += 6.04159236e-02f;
      }
    }
  }
  if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.57938015461)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.33333334327)) {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.34682816267)) {
        result[0] += 8.06236919e-03f;
      } else {
        result[0] += -5.73429726e-02f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)3)) {
        result[0] += -2.14507822e-02f;
      } else {
        result[0] += -9.64461043e-02f;
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.68000000715)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.5)) {
        result[0] += 2.71040406e-02f;
      } else {
        result[0] += 9.25280973e-02f;
      }
    } else {
      result[0] += -4.27331179e-02f;
    }
  }
  if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.73913043737)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.6875)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
        result[0] += 3.80691439e-02f;
      } else {
        result[0] += -2.79021654e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.67301166058)) {
        result[0] += -1.49024902e-02f;
      } else {
        result[0] += -6.81858957e-02f;
      }
    }
  } else {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.125)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.16666667163)) {
        result[0] += 6.12203544e-03f;
      } else {
        result[0] += -1.39702251e-02f;
      }
    } else {
      result[0] += 5.03385179e-02f;
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.66666668653)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)2)) {
        result[0] += 1.68653764e-02f;
      } else {
        result[0] += 9.53779221e-02f;
      }
    } else {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
        result[0] += -4.15387861e-02f;
      } else {
        result[0] += 4.05153818e-02f;
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.43999999762)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.125)) {
        result[0] += -7.83250704e-02f;
      } else {
        result[0] += -2.02374216e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)1)) {
        result[0] += 3.75591032e-03f;
      } else {
        result[0] += -2.33109929e-02f;
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.98660713434)) {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.13793103397)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.38888889551)) {
        result[0] += 3.30720656e-02f;
      } else {
        result[0] += -2.90886201e-02f;
      }
    } else {
      result[0] += -8.41242746e-02f;
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.54021531343)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.35743030906)) {
        result[0] += 3.11795878e-03f;
      } else {
        result[0] += -4.06268761e-02f;
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.9528195262)) {
        result[0] += -1.23340478e-02f;
      } else {
        result[0] += 6.23268671e-02f;
      }
    }
  }
  if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.73913043737)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.58375132084)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.37112492323)) {
        result[0] += -1.50741106e-02f;
      } else {
        result[0] += -9.36744735e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)4)) {
        result[0] += 1.22847604e-02f;
      } else {
        result[0] += -1.34014115e-02f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)1)) {
      result[0] += 8.64214674e-02f;
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.047619048506)) {
        result[0] += -6.57184515e-03f;
      } else {
        result[0] += 2.14091968e-02f;
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2519441247)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.69314718246)) {
      result[0] += 9.31857247e-03f;
    } else {
      result[0] += 9.35488120e-02f;
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.56666666269)) {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.42857143283)) {
        result[0] += 7.52511027e-04f;
      } else {
        result[0] += 5.85466400e-02f;
      }
    } else {
      if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.63651418686)) {
        result[0] += -2.46925466e-03f;
      } else {
        result[0] += -4.80155461e-02f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.27853307128)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.66666668653)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.46209812164)) {
        result[0] += -4.43897806e-02f;
      } else {
        result[0] += 1.67075004e-02f;
      }
    } else {
      result[0] += -8.85470882e-02f;
    }
  } else {
    if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.1764706373)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.20930232108)) {
        result[0] += 6.24835724e-03f;
      } else {
        result[0] += 7.67758936e-02f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.39608410001)) {
        result[0] += -2.63624582e-02f;
      } else {
        result[0] += 2.32757418e-03f;
      }
    }
  }
  if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.26387953758)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.69314718246)) {
      result[0] += 2.01879442e-03f;
    } else {
      result[0] += 7.53373727e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.12820513546)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
        result[0] += -2.24355105e-02f;
      } else {
        result[0] += 3.58701288e-03f;
      }
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.46449956298)) {
        result[0] += -6.94856048e-03f;
      } else {
        result[0] += -7.59698376e-02f;
      }
    }
  }
  if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.2424533367)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.47083383799)) {
        result[0] += 4.97139944e-03f;
      } else {
        result[0] += 6.36892319e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.33333334327)) {
        result[0] += 4.91631031e-03f;
      } else {
        result[0] += -1.56906210e-02f;
      }
    }
  } else {
    result[0] += -4.80922721e-02f;
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)1)) {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2740175426)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.81818181276)) {
        result[0] += 2.48727389e-03f;
      } else {
        result[0] += 7.02521726e-02f;
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.57938015461)) {
        result[0] += -3.09913643e-02f;
      } else {
        result[0] += 5.68186631e-03f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.25641027093)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.7619047761)) {
        result[0] += -1.77284162e-02f;
      } else {
        result[0] += 5.82403829e-03f;
      }
    } else {
      result[0] += -6.85996115e-02f;
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.5)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.2803041935)) {
        result[0] += 7.52044329e-03f;
      } else {
        result[0] += 4.47614826e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.5)) {
        result[0] += -6.70382604e-02f;
      } else {
        result[0] += -2.26021688e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.63651418686)) {
      if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
        result[0] += -2.17060605e-03f;
      } else {
        result[0] += 2.59670019e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.48504415154)) {
        result[0] += -6.41374439e-02f;
      } else {
        result[0] += -1.54379997e-02f;
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.25)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.40000000596)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
        result[0] += -1.19591272e-02f;
      } else {
        result[0] += -8.58628154e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.047619048506)) {
        result[0] += 6.06555212e-03f;
      } else {
        result[0] += -3.93982083e-02f;
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.66666668653)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.33333334327)) {
        result[0] += 4.58171628e-02f;
      } else {
        result[0] += -1.77503116e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.5)) {
        result[0] += 2.15737056e-02f;
      } else {
        result[0] += -1.01023344e-02f;
      }
    }
  }
  if ( (data[49].missing != -1) && (data[49].fvalue < (float)3)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.5625)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2740175426)) {
        result[0] += 8.72404650e-02f;
      } else {
        result[0] += 1.57477949e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.25995770097)) {
        result[0] += -4.56640087e-02f;
      } else {
        result[0] += 9.49039962e-03f;
      }
    }
  } else {
    result[0] += -3.54394726e-02f;
  }
  if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.66666668653)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.09375)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
        result[0] += 4.68294248e-02f;
      } else {
        result[0] += 6.95653632e-03f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.1875)) {
        result[0] += -3.46364565e-02f;
      } else {
        result[0] += 2.85102110e-02f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.71428573132)) {
      result[0] += -6.68456703e-02f;
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.60000002384)) {
        result[0] += -1.86683887e-04f;
      } else {
        result[0] += -4.30211201e-02f;
      }
    }
  }
  if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.375)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.020833333954)) {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.0947368145)) {
        result[0] += -2.41974648e-02f;
      } else {
        result[0] += 3.44570465e-02f;
      }
    } else {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.63636362553)) {
        result[0] += -1.53511111e-02f;
      } else {
        result[0] += 2.94924378e-02f;
      }
    }
  } else {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)0.81818181276)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.7619047761)) {
        result[0] += 7.63809755e-02f;
      } else {
        result[0] += 9.84171685e-03f;
      }
    } else {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.14285714924)) {
        result[0] += 6.14999514e-03f;
      } else {
        result[0] += -7.35253170e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.020833333954)) {
      result[0] += 2.69337781e-02f;
    } else {
      result[0] += 5.38159423e-02f;
    }
  } else {
    if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.1988493204)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.15789473057)) {
        result[0] += -2.22561266e-02f;
      } else {
        result[0] += -1.09885936e-03f;
      }
    } else {
      result[0] += -7.99801350e-02f;
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.39608410001)) {
    if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.375)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3333333731)) {
        result[0] += -3.61251347e-02f;
      } else {
        result[0] += -1.54638066e-04f;
      }
    } else {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.60000002384)) {
        result[0] += 2.66029481e-02f;
      } else {
        result[0] += -2.90660048e-03f;
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.26315790415)) {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.73913043737)) {
        result[0] += 4.72518569e-03f;
      } else {
        result[0] += 5.44358753e-02f;
      }
    } else {
      result[0] += -5.24338484e-02f;
    }
  }
  if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.92061984539)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.13129894435)) {
      result[0] += -6.53246269e-02f;
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.2740175426)) {
        result[0] += 3.98006849e-02f;
      } else {
        result[0] += -2.46649273e-02f;
      }
    }
  } else {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)4)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.65916734934)) {
        result[0] += 1.30653440e-03f;
      } else {
        result[0] += 4.22112159e-02f;
      }
    } else {
      result[0] += 8.07792172e-02f;
    }
  }
  if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.66666668653)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.41666665673)) {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.1399999857)) {
        result[0] += -1.60925498e-03f;
      } else {
        result[0] += 5.04656695e-02f;
      }
    } else {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.2631578445)) {
        result[0] += -7.91203137e-03f;
      } else {
        result[0] += -8.75116512e-02f;
      }
    }
  } else {
    if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
      result[0] += -4.79426347e-02f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.26315790415)) {
        result[0] += 9.56778154e-02f;
      } else {
        result[0] += 2.15871595e-02f;
      }
    }
  }
  if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.60000002384)) {
    if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.95027053356)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
        result[0] += 4.81869886e-03f;
      } else {
        result[0] += -4.28750478e-02f;
      }
    } else {
      result[0] += 5.54430075e-02f;
    }
  } else {
    if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.2000000477)) {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)0.66666668653)) {
        result[0] += -1.03506388e-03f;
      } else {
        result[0] += -4.81368043e-02f;
      }
    } else {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)0.69314718246)) {
        result[0] += 8.44964311e-02f;
      } else {
        result[0] += 1.38297945e-03f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.7083466053)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.10000000149)) {
        result[0] += 3.53192575e-02f;
      } else {
        result[0] += 5.57030831e-03f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.14285714924)) {
        result[0] += -4.79391366e-02f;
      } else {
        result[0] += 2.57633068e-02f;
      }
    }
  } else {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)3)) {
      result[0] += -2.05132756e-02f;
    } else {
      result[0] += -4.99573946e-02f;
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)1)) {
    if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.68495476246)) {
        result[0] += 1.09169502e-02f;
      } else {
        result[0] += 3.42212580e-02f;
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.75)) {
        result[0] += -5.62859960e-02f;
      } else {
        result[0] += 2.10968405e-03f;
      }
    }
  } else {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.75)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
        result[0] += -4.89609083e-03f;
      } else {
        result[0] += -3.07042245e-02f;
      }
    } else {
      result[0] += 1.20012751e-02f;
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.5)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.34999999404)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5)) {
        result[0] += 3.98230366e-02f;
      } else {
        result[0] += 3.37051600e-03f;
      }
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
        result[0] += -4.74119093e-04f;
      } else {
        result[0] += -4.72776778e-02f;
      }
    }
  } else {
    if ( (data[1].missing != -1) && (data[1].fvalue < (float)2)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.19047619402)) {
        result[0] += -1.96733382e-02f;
      } else {
        result[0] += 3.85005251e-02f;
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)1)) {
        result[0] += -8.58274698e-02f;
      } else {
        result[0] += -1.69165283e-02f;
      }
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.0625)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.7083466053)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.52941179276)) {
        result[0] += 6.15370786e-03f;
      } else {
        result[0] += -3.48954611e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.050000000745)) {
        result[0] += 6.47254810e-02f;
      } else {
        result[0] += -8.09643790e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.33333334327)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.05263157934)) {
        result[0] += 1.18149988e-01f;
      } else {
        result[0] += 3.70836705e-02f;
      }
    } else {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)1)) {
        result[0] += -1.75302606e-02f;
      } else {
        result[0] += 2.12822054e-02f;
      }
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.45833334327)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.10000000149)) {
      result[0] += -6.81069074e-03f;
    } else {
      result[0] += 7.37402663e-02f;
    }
  } else {
    if (!(data[23].missing != -1) || (data[23].fvalue < (float)1.6094379425)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.89473682642)) {
        result[0] += -6.28139218e-03f;
      } else {
        result[0] += 2.01582257e-02f;
      }
    } else {
      result[0] += -6.25151992e-02f;
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.34999999404)) {
    if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.1538461447)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.0114042759)) {
        result[0] += 3.08234687e-03f;
      } else {
        result[0] += -2.40306091e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)1)) {
        result[0] += 4.99883480e-02f;
      } else {
        result[0] += -3.22864912e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)2.0000100136)) {
      result[0] += -5.66305034e-02f;
    } else {
      result[0] += -5.27500315e-03f;
    }
  }
  if ( (data[17].missing != -1) && (data[17].fvalue < (float)4)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.96972388029)) {
        result[0] += 1.70666014e-03f;
      } else {
        result[0] += -1.09545784e-02f;
      }
    } else {
      result[0] += 3.29073854e-02f;
    }
  } else {
    if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.89207959175)) {
      result[0] += -6.87741563e-02f;
    } else {
      result[0] += 1.78500898e-02f;
    }
  }
  if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.94639462233)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)2)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.35714286566)) {
        result[0] += -2.08488815e-02f;
      } else {
        result[0] += 5.72926961e-02f;
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)1)) {
        result[0] += -2.06834581e-02f;
      } else {
        result[0] += -1.13289058e-01f;
      }
    }
  } else {
    if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.88888889551)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.17647059262)) {
        result[0] += 6.90364465e-02f;
      } else {
        result[0] += -2.47476771e-02f;
      }
    } else {
      if (!(data[51].missing != -1) || (data[51].fvalue < (float)1.0986123085)) {
        result[0] += -6.29685912e-03f;
      } else {
        result[0] += 2.28716750e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.33333334327)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.047619048506)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.5)) {
        result[0] += -3.00650652e-02f;
      } else {
        result[0] += 1.69957671e-02f;
      }
    } else {
      result[0] += -7.27787688e-02f;
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.5)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.75)) {
        result[0] += 3.05829942e-03f;
      } else {
        result[0] += -3.33669558e-02f;
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.38095238805)) {
        result[0] += 4.54621352e-02f;
      } else {
        result[0] += 6.97820121e-03f;
      }
    }
  }
  if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.51111114025)) {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15000000596)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.086956523359)) {
        result[0] += -1.93757098e-02f;
      } else {
        result[0] += 1.51319923e-02f;
      }
    } else {
      result[0] += -7.23496005e-02f;
    }
  } else {
    if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.33333334327)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.92857140303)) {
        result[0] += -2.46397350e-02f;
      } else {
        result[0] += 9.85032134e-03f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.047619048506)) {
        result[0] += 5.84228523e-02f;
      } else {
        result[0] += -2.31955852e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.66666668653)) {
    if ( (data[13].missing != -1) && (data[13].fvalue < (float)4)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.66666668653)) {
        result[0] += 8.44428502e-03f;
      } else {
        result[0] += -9.77357104e-03f;
      }
    } else {
      result[0] += -3.88023481e-02f;
    }
  } else {
    result[0] += 3.65209319e-02f;
  }
  if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.69314718246)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)1)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
        result[0] += 4.72552553e-02f;
      } else {
        result[0] += -6.68790657e-03f;
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.27777779102)) {
        result[0] += -2.73503270e-02f;
      } else {
        result[0] += -3.23835807e-03f;
      }
    }
  } else {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
      result[0] += -2.87868977e-02f;
    } else {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)3)) {
        result[0] += 6.87482432e-02f;
      } else {
        result[0] += 1.42473532e-02f;
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.41666665673)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.16666667163)) {
        result[0] += 4.05560508e-02f;
      } else {
        result[0] += -8.31760745e-03f;
      }
    } else {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.125)) {
        result[0] += -9.96264163e-03f;
      } else {
        result[0] += 1.12918997e-02f;
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.6875)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.5)) {
        result[0] += -3.98215912e-02f;
      } else {
        result[0] += 1.42644765e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.60553592443)) {
        result[0] += 2.81648077e-02f;
      } else {
        result[0] += -5.66874864e-03f;
      }
    }
  }
  if (!(data[19].missing != -1) || (data[19].fvalue < (float)0.73684209585)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.69314718246)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.46209812164)) {
        result[0] += -1.67855509e-02f;
      } else {
        result[0] += 5.17159421e-03f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.15789473057)) {
        result[0] += 5.85065596e-02f;
      } else {
        result[0] += 4.39696060e-03f;
      }
    }
  } else {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.27027025819)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.94639462233)) {
        result[0] += -1.09709927e-03f;
      } else {
        result[0] += -3.63475718e-02f;
      }
    } else {
      if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.625)) {
        result[0] += 2.45523080e-02f;
      } else {
        result[0] += -4.91294116e-02f;
      }
    }
  }
  if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.26315790415)) {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.39608410001)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.1875)) {
        result[0] += -7.01130182e-03f;
      } else {
        result[0] += 1.00083714e-02f;
      }
    } else {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
        result[0] += 4.07931916e-02f;
      } else {
        result[0] += -3.63699012e-02f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)2)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.0775563717)) {
        result[0] += 2.68725958e-02f;
      } else {
        result[0] += -4.33523916e-02f;
      }
    } else {
      result[0] += -9.27109867e-02f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.34999999404)) {
    result[0] += -4.88629565e-02f;
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.18421052396)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.020833333954)) {
        result[0] += -2.95304935e-02f;
      } else {
        result[0] += 2.24329419e-02f;
      }
    } else {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.33333334327)) {
        result[0] += -5.30777546e-03f;
      } else {
        result[0] += 1.20470058e-02f;
      }
    }
  }
  if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.47622713447)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)4)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.013262433931)) {
        result[0] += -7.64929224e-03f;
      } else {
        result[0] += -5.01670502e-02f;
      }
    } else {
      if (!(data[25].missing != -1) || (data[25].fvalue < (float)0.298640728)) {
        result[0] += 7.27437809e-02f;
      } else {
        result[0] += -1.43035771e-02f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.12820513546)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.68000000715)) {
        result[0] += 4.29997705e-02f;
      } else {
        result[0] += -2.60094311e-02f;
      }
    } else {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
        result[0] += 2.75847521e-02f;
      } else {
        result[0] += -5.49648292e-02f;
      }
    }
  }
  if ( (data[13].missing != -1) && (data[13].fvalue < (float)3)) {
    if (!(data[23].missing != -1) || (data[23].fvalue < (float)0.95027053356)) {
      if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.42857143283)) {
        result[0] += 3.44577134e-02f;
      } else {
        result[0] += 5.17694920e-04f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.55114269257)) {
        result[0] += 8.02483317e-03f;
      } else {
        result[0] += 6.21799193e-02f;
      }
    }
  } else {
    if ( (data[0].missing != -1) && (data[0].fvalue < (float)3)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)5)) {
        result[0] += -2.34558117e-02f;
      } else {
        result[0] += 6.47780066e-03f;
      }
    } else {
      result[0] += -7.36618862e-02f;
    }
  }
  if ( (data[1].missing != -1) && (data[1].fvalue < (float)4)) {
    if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.7444331646)) {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)1.2307692766)) {
        result[0] += 4.08176295e-02f;
      } else {
        result[0] += -3.57590690e-02f;
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)1.1666666269)) {
        result[0] += -5.00683719e-03f;
      } else {
        result[0] += 3.31840217e-02f;
      }
    }
  } else {
    result[0] += -5.27927652e-02f;
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.4893617034)) {
      result[0] += 4.51622531e-02f;
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0397207737)) {
        result[0] += 8.07291269e-03f;
      } else {
        result[0] += -5.24011031e-02f;
      }
    }
  } else {
    if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.125)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.12903225422)) {
        result[0] += -6.88486872e-03f;
      } else {
        result[0] += -7.60115907e-02f;
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)0.81818181276)) {
        result[0] += -1.15672946e-02f;
      } else {
        result[0] += 3.23201157e-02f;
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.26666668057)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.92061984539)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)1)) {
        result[0] += -6.86740652e-02f;
      } else {
        result[0] += 1.43976314e-02f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.27853307128)) {
        result[0] += -6.27018884e-03f;
      } else {
        result[0] += 3.71115692e-02f;
      }
    }
  } else {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.25)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.14285714924)) {
        result[0] += 2.28585359e-02f;
      } else {
        result[0] += -1.79975685e-02f;
      }
    } else {
      if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80769228935)) {
        result[0] += -5.72566465e-02f;
      } else {
        result[0] += -2.64956872e-03f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.55114269257)) {
    if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.66666668653)) {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.7444331646)) {
        result[0] += -1.71217509e-02f;
      } else {
        result[0] += -7.88094923e-02f;
      }
    } else {
      result[0] += 3.51439230e-02f;
    }
  } else {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)4)) {
      if ( (data[2].missing != -1) && (data[2].fvalue < (float)0.8125)) {
        result[0] += 1.01779941e-02f;
      } else {
        result[0] += -4.70078224e-03f;
      }
    } else {
      if ( (data[25].missing != -1) && (data[25].fvalue < (float)0.58803260326)) {
        result[0] += 6.20389991e-02f;
      } else {
        result[0] += 7.80752534e-03f;
      }
    }
  }
  if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.375)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.81818181276)) {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.21052631736)) {
        result[0] += -1.27734318e-02f;
      } else {
        result[0] += -8.65527317e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.125)) {
        result[0] += -8.59616324e-03f;
      } else {
        result[0] += 2.07566358e-02f;
      }
    }
  } else {
    if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
      result[0] += 7.78089762e-02f;
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.26315790415)) {
        result[0] += 1.53958425e-02f;
      } else {
        result[0] += -3.68980616e-02f;
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.26315790415)) {
    if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.72727274895)) {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)2)) {
        result[0] += 8.46940000e-03f;
      } else {
        result[0] += -1.30204251e-02f;
      }
    } else {
      if ( (data[4].missing != -1) && (data[4].fvalue < (float)2)) {
        result[0] += 4.87071238e-02f;
      } else {
        result[0] += 9.23256204e-03f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)2)) {
      result[0] += 1.12120272e-03f;
    } else {
      if ( (data[13].missing != -1) && (data[13].fvalue < (float)4)) {
        result[0] += -2.92438269e-02f;
      } else {
        result[0] += -6.81895465e-02f;
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.28571429849)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.17647059262)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.066666670144)) {
        result[0] += 2.88158339e-02f;
      } else {
        result[0] += -4.49914932e-02f;
      }
    } else {
      result[0] += -6.71730936e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.75)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.75)) {
        result[0] += 8.00802198e-04f;
      } else {
        result[0] += 2.47117765e-02f;
      }
    } else {
      result[0] += -3.33190188e-02f;
    }
  }
  if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.45833334327)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.93333333731)) {
      result[0] += 6.32696226e-02f;
    } else {
      result[0] += 1.22335143e-02f;
    }
  } else {
    if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.0775563717)) {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.5)) {
        result[0] += 8.59264191e-03f;
      } else {
        result[0] += 5.12083359e-02f;
      }
    } else {
      if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.60000002384)) {
        result[0] += 1.22206407e-02f;
      } else {
        result[0] += -4.24541496e-02f;
      }
    }
  }
  if (!(data[40].missing != -1) || (data[40].fvalue < (float)0.7896900773)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)0.5)) {
      if ( (data[6].missing != -1) && (data[6].fvalue < (float)2)) {
        result[0] += -1.07298661e-02f;
      } else {
        result[0] += -5.53020947e-02f;
      }
    } else {
      result[0] += 2.90983673e-02f;
    }
  } else {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.050000000745)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.66666668653)) {
        result[0] += 3.48826614e-03f;
      } else {
        result[0] += -3.83392200e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.36842104793)) {
        result[0] += 1.96581124e-03f;
      } else {
        result[0] += 8.80122334e-02f;
      }
    }
  }
  if ( (data[47].missing != -1) && (data[47].fvalue < (float)0.80000001192)) {
    if ( (data[10].missing != -1) && (data[10].fvalue < (float)3)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.42857143283)) {
        result[0] += -2.65657250e-02f;
      } else {
        result[0] += 2.41842903e-02f;
      }
    } else {
      result[0] += 5.48733547e-02f;
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)2)) {
      if (!(data[19].missing != -1) || (data[19].fvalue < (float)1.2452830076)) {
        result[0] += -2.62410380e-03f;
      } else {
        result[0] += 3.99113260e-02f;
      }
    } else {
      if (!(data[47].missing != -1) || (data[47].fvalue < (float)1.5)) {
        result[0] += -2.74315663e-02f;
      } else {
        result[0] += 3.42605934e-02f;
      }
    }
  }
  if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.18421052396)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.27027025819)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.19047619402)) {
        result[0] += -1.73214599e-02f;
      } else {
        result[0] += -7.62384757e-02f;
      }
    } else {
      if ( (data[12].missing != -1) && (data[12].fvalue < (float)0.91872191429)) {
        result[0] += -1.26495035e-02f;
      } else {
        result[0] += 4.34507243e-02f;
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.60000002384)) {
      if ( (data[11].missing != -1) && (data[11].fvalue < (float)1.0986123085)) {
        result[0] += 4.16640155e-02f;
      } else {
        result[0] += -1.63815785e-02f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.058823529631)) {
        result[0] += 1.06980447e-02f;
      } else {
        result[0] += -1.59490313e-02f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.60087490082)) {
    if ( (data[4].missing != -1) && (data[4].fvalue < (float)3)) {
      if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5263158083)) {
        result[0] += -4.65688854e-03f;
      } else {
        result[0] += 6.50471449e-02f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.27725887299)) {
        result[0] += -7.56161734e-02f;
      } else {
        result[0] += -9.24513489e-03f;
      }
    }
  } else {
    if ( (data[6].missing != -1) && (data[6].fvalue < (float)4)) {
      if ( (data[10].missing != -1) && (data[10].fvalue < (float)3)) {
        result[0] += 1.17570870e-02f;
      } else {
        result[0] += -4.09058481e-02f;
      }
    } else {
      result[0] += 5.78381419e-02f;
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.625)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)4)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9881542325)) {
        result[0] += 8.36487301e-03f;
      } else {
        result[0] += -2.00615209e-02f;
      }
    } else {
      result[0] += 4.81830202e-02f;
    }
  } else {
    if ( (data[3].missing != -1) && (data[3].fvalue < (float)0.60000002384)) {
      result[0] += 8.13127682e-03f;
    } else {
      result[0] += -4.14493084e-02f;
    }
  }
  if (!(data[19].missing != -1) || (data[19].fvalue < (float)0.92307692766)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.0625)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.67876464128)) {
        result[0] += -2.66286614e-03f;
      } else {
        result[0] += 3.94767039e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.25)) {
        result[0] += 5.34227490e-02f;
      } else {
        result[0] += -1.96680706e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.35294118524)) {
      if ( (data[59].missing != -1) && (data[59].fvalue < (float)0.25)) {
        result[0] += -1.63158048e-02f;
      } else {
        result[0] += -7.13206902e-02f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.46209812164)) {
        result[0] += -1.14327287e-02f;
      } else {
        result[0] += 2.85784509e-02f;
      }
    }
  }
  if ( (data[5].missing != -1) && (data[5].fvalue < (float)0.5)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)2.0000100136)) {
      result[0] += -6.10409863e-02f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.020408162847)) {
        result[0] += -2.73504406e-02f;
      } else {
        result[0] += 6.29194593e-03f;
      }
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.375)) {
      if (!(data[20].missing != -1) || (data[20].fvalue < (float)0.35294118524)) {
        result[0] += -1.15761273e-02f;
      } else {
        result[0] += 1.96021628e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.26315790415)) {
        result[0] += 6.68637753e-02f;
      } else {
        result[0] += 7.13692745e-03f;
      }
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)1)) {
    if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.68421053886)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)0.71428573132)) {
        result[0] += -6.12881209e-04f;
      } else {
        result[0] += -6.08751886e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)5)) {
        result[0] += -6.74916729e-02f;
      } else {
        result[0] += -2.75552403e-02f;
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.25)) {
      if (!(data[46].missing != -1) || (data[46].fvalue < (float)0.53333336115)) {
        result[0] += 1.07855089e-02f;
      } else {
        result[0] += -3.19050662e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)4)) {
        result[0] += 5.89118078e-02f;
      } else {
        result[0] += -7.96185061e-03f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.26666668057)) {
    if ( (data[58].missing != -1) && (data[58].fvalue < (float)0.1875)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.20833332837)) {
        result[0] += -1.72736589e-02f;
      } else {
        result[0] += -1.07007280e-01f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.25)) {
        result[0] += -3.46939117e-02f;
      } else {
        result[0] += 8.64908546e-02f;
      }
    }
  } else {
    if ( (data[46].missing != -1) && (data[46].fvalue < (float)0.85714286566)) {
      if ( (data[56].missing != -1) && (data[56].fvalue < (float)0.16666667163)) {
        result[0] += 1.41994953e-02f;
      } else {
        result[0] += 8.51651728e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1111111641)) {
        result[0] += 2.01675687e-02f;
      } else {
        result[0] += -4.99623222e-03f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.16666667163)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)3)) {
      if ( (data[42].missing != -1) && (data[42].fvalue < (float)0.5625)) {
        result[0] += -1.83447171e-03f;
      } else {
        result[0] += -3.99277061e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.5)) {
        result[0] += -2.73802225e-02f;
      } else {
        result[0] += 8.29615537e-03f;
      }
    }
  } else {
    if ( (data[45].missing != -1) && (data[45].fvalue < (float)4)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)2)) {
        result[0] += 1.73107057e-03f;
      } else {
        result[0] += 2.03195084e-02f;
      }
    } else {
      result[0] += 6.49131313e-02f;
    }
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 66, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
