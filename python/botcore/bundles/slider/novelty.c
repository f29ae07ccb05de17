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
  double fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, double* result);
void postprocess(double* result);
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
  return 5;
}
const char* get_threshold_type(void) {
  return "float64";
}
const char* get_leaf_output_type(void) {
  return "float64";
}
void predict(union Entry* data, int pred_margin, double* result) {
  unsigned int tmp;
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8257885016420105639) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9776469113561424562) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1738714255184832247) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.9028459728828248654) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.082607077525144179) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1238028479244146496) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.627210153555759042) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6302584214510850158) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.378495873779873149) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1444290442928729545) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7873578415183487555) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.104997921084010404) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2378486178342676949) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2047107929697468132) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8129559161391992639) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.159051447489254372) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4739445011311627098) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7098920867040611205) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.06829890288255891) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.519653073703716828) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.158978358873930192) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9080984046461345605) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6388894268048291858) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1239295960586015433) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3052284554221252888) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.552172005168218738) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.480409492878754563) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7911154575198611205) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.66748650494170314) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.972842705208241565) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8533795565915615056) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8934152911710998568) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3021233469112765135) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6983003650537691342) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6616671881370363995) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.195663189506338764) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2272561365757868046) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8885089062596094323) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3413388337595285593) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.438820294638937902) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.269331213231339461) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7283043413243399655) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1900279889748082152) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.674061735466050305) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.697659104986998457) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.07397927299305029347) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04467742463426493948) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4435228701116989969) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4446013757899160979) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6143117208670785256) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1291872812049705554) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4068423825383282733) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3722181337620893427) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.427584778995095727) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1529740521453253344) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.324057997021374389) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6369077391757794748) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1117497951845595194) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8780717043331178751) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8164137966660039991) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6838039690741599674) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1891420421334235602) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5718394032239894065) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1439656377440847734) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1586239456800977443) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.217625570075741015) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.121203946723938305) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.388153090485502172) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8048617000419544532) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6328456199943452987) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2016677933612567308) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.173794397235280451) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.117100172689826199) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.032703985278799586) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.680302115421755005) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3090969382979047442) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3024580002483114871) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4911113783256573218) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.603019972849280439) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1991135952610979531) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.323961940454512654) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4695514220377250414) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.510442508658458305) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6279883115472448818) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8983952083492643403) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.912306901239431145) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.186967475946421269) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9756572530024330003) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9322270639453046348) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.07420573527915119705) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8650424634265478918) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4745005704879527442) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.563395618018549094) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7337273564570836459) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4924226615304718724) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2026422615858300968) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5844377114371526183) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.07383705371454091226) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.487360796049576939) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.963555722249718194) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.4496165845996134) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4065332307613193641) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4879222986092026648) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2319761226972728574) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.02630219948594314516) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.297375138343829004) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1891408229994527845) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6949238304607535666) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3867790234300925722) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5050091981793598528) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.87632288939411751) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.757756673782752133) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.253977682647966496) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.582593502951014974) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3458120899707328721) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.654563365127211139) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.002531953246338369823) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1378148915153415421) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1621287469102458134) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.959151358035119639) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7668483549578836156) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1391474319043317642) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.815781598166957167) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.343831609868329391) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.250804809783205185) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.012673245623376461) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.4877070739076661) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.622653725679078285) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.114418503692810702) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2902000108551212598) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.01268768485371474242) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.729773854977714298) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04569193789933878591) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.460094500159883513) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.89491366030098074) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.209027215645176012) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0662956912833183587) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7246952213463843107) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3858323316530443137) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1054052584956062244) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5257287452428456298) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.06824914233857537482) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.006887243770294593226) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4958589564825421903) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3045484693442947477) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3924682941915679235) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.702022346817217979) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.294741955406681688) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.458397691949556929) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.836976324560060103) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7131638478602466691) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5759636146521134314) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5661445974873341447) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8830785254568096487) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2401394720726635068) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7272951271093757164) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.734744381999988594) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6664237998074113989) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.951087773852807405) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.818764695856176505) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.158836277802190784) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.127602798063013001) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.718130943971380997) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.344965365714569705) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.133306641345857457) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.01854640904120241629) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.639774853330111748) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2671378430070712184) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.070554341809238252) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.243066557383215809) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.204175152014853367) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.358896710047796219) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.115849342966420465) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.136384287877980626) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8680469035283520096) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3608388676321716559) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.738367582245234466) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6688083537546578583) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.817255833106158;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.404805953073079205) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.996736057077035165) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.90840745003560186) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.502218601841584178) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4279162968024444735) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.08753876108446312365) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5687312709059978433) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3779975610016323984) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2850421963601843522) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.454573799125335798) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.471266595196620286) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7212999680345457687) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3156484994134535205) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9524596234307207698) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1870192311759283632) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.756568312383286035) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2196337193923363351) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.279534863428067659) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.529030876069473965) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.818924793281170293) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.155725543975393066) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.743716584213281795) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.758349714771401562) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.0865355081347845) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5095138776895067334) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.942338449613034701) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9358723752074902258) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7332181840253784166) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.579708283321063611) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8493960395932795837) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4758436018100801745) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2317107572621413536) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6665439196204556715) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.003816905694724593) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.589917963475766971) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2707023070597234238) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1940793281949868554) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.640294480042984837) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6196825508746514055) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.186015226892247476) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.502559315800511941) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5573356881809607977) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4260491370526275912) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.6143474900366223679) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.155587879560043385) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.0730976204472515434) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2125867822311453548) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.612855488618783806) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.0865386587470172719) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7510786655060753825) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.566984075860010428) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4103525428889664983) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.529448124049267221) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.501423339282380365) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9916928874285759754) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6024536383658978256) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3240956119208056041) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.447394128733660912) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.551879134735768773) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7428147609812327801) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3681203321040807386) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2614698339308010322) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0455825380051518847) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.41429554263650914) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.436070254316368811) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.195709629715383082) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.630386804762697928) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.714954157905195231) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3827640235282090408) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.738198123159634623) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.074305508671439924) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.409318086265080483) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.486929461905149186) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.01627035450930275351) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1131082816387302126) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.671042939554045148) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.495340644416315756) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.107115018823818353) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2290351554993559358) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01627759898365077618) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8382414229694072905) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2239125311489184589) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1109610246919221499) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1368079153836104789) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.773017889298887262) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.074586337567544181) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7902560525996045193) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3868916335582125443) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.420888761486394314) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6577518352215855346) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4416783803476467263) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.002904044280186202087) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.798084057457145946) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.749900088845608437) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.19278415131367943) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1402456705389287794) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.078263854283799672) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.49160567398913102) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3722483336086606642) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.460119725663668877) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4154230902412576754) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4237602628302106211) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.180335814679155604) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.659185406029964671) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3419692959966897927) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.497760170894210763) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3360011680919443577) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7526697329818181625) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.155337800569309792) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.410093103956261196) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.283550657518506499) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.316609114157859528) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.429308546411591108) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.141229250388228866) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6577536279209668102) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7964072716917313111) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5463857774819105284) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8148716603764891708) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.176364570012622845) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5531793612218454115) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.7421993457207970435) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.501353531096686567) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9788837851409726287) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2044829027977947966) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5334856023040808193) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07301503105109385938) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.565525823803885608) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3790845818009654367) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.358659760832844121) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.157655198478843905) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2523824543706115753) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.895744461625412658) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.240289098723123207) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.26485399476962157) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.232404128618502237) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4304311396867737116) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3843411282160189568) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.310006860846736121) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.103133301221200124) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8371806054995665214) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3546888329195055922) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4236242692199919668) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4500308267704673515) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.375169087676471058) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4154150734960263547) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9670948432116053262) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2301052132970091701) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.035691426053309439) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.451204766303006988) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4124664979887744942) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7772064684098307641) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.878202789124452154) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.393134752130295917) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.416780708298014169) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.416021427129197985) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6863007957425089067) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7629538047766337705) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.01310861382981798329) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4618059582989921807) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.04864197073355291945) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.056083719851929725) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1363579297050752093) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3664149037013137988) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5683528417778832553) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6890324197637740511) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6090354029691300575) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.384874779406458201) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.329165689959099117) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4326760380177440135) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4483289319601091449) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.314553536075210749) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.554614969480366593) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.609309351737536975) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5804965816749887431) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.481861911716955138) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.524409991392009722) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4724446291521640084) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7263894980101186505) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.419444366428589843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.659710846972654252) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3844193829658197892) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9209849629906601276) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03159926791734857243) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5203839895279993577) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4705153467525410305) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.573827048075003177) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2421954424192152011) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1589208740714498358) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3459099079164215107) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.011133766529415556) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.192106198878416734) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2939215948658526756) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2479321951171209459) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4075249768370821646) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4687533990700694653) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1874687720312628314) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4073932124272805488) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3390716959238333494) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.107362541436757275) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1365812380612929644) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.04363711968738648306) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4019876810796589872) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.06022829876091935486) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.05117534718751581141) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1969503208597871424) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1708610205453919839) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5511197787083403909) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5680651484581927813) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.027757121204300628) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6067621362067767699) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.278854655193174761) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.183328210168545169) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.489640243054713764) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0804981211022937071) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6384225952711186647) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5143258881609611421) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.044645005748102484) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.048931928250811829) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6647416036447036936) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2334886792622891116) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.09534262515688557427) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04274700892403426877) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6213944131256404768) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.461273598906958071) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.7847338172996632943) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.813162779549787218) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5539988467060926736) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3675309893002225992) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1154213194205819804) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6934895103499538749) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.268855538851765274) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5571101845813333231) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5677782232781332095) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.173308060529434815) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6866401204920715706) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2376883461583196855) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.827313136017212791) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.23835428407031789) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0120568095830055344) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.454006898062846886) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.204036146448798972) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8165140316910095564) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.70519926176048342) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.260964957531664377) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7871438243705950466) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.497533867633031868) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4434835676082025113) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6325521593971250578) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5871363144625547648) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6125654278254063501) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.82682889135267601) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.0933004888110725572) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.42388663247244196) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.120476919611788968) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.309528743924201155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6180979645121040811) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.547588526462081226) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.447302912836191835) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2388191674287363231) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.051063357885512861) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1771542979785998284) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.023030236911619539) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.278696304104178338) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3468303882708396735) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8907731509926649638) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2848970673143784715) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3085607553887866894) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.06330626170369457739) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.298885773515887188) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.103864655404490414) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5046017770574406924) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.414469944129896239) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.145609616030073274) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.011138912687889135) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3518588473543746709) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8560115261183530722) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2864780355592941863) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7210040779258997112) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.191663452367104359) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.020557445797789065) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.20509740035345958) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1380446265099051217) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5467216310609388508) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1946640028979857995) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3176556481619256522) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9275100247744196835) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.469597172041295474) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0494776410379540732) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7325242665379557705) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1666445105469912535) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5505348210568535849) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6033004339126014637) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2619851486971225829) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.802191687088700256) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01258579090245259824) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1901960002310987274) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7237333485911545683) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8696875284853715637) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4744549505634205189) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.320030980325949566) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3792359792820010345) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.834990977702972037) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5358164373947293946) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6118927859040036443) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4962620619244758058) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2668643126018868106) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.302086788125314365) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1773132257240827014) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6702136257799159447) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3174911077838207252) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6133648660920671958) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.595653111090352683) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8052232334632398736) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9399476640594042198) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2419807404390809102) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.975921521832637473) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.556328501572174172) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.713239259178849672) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2842382936675047489) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7969462301568954743) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.36373543448755008) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.00781208513429843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1927980471742920532) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4119794413728052884) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9806473460189026881) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.260603578844356143) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3771935129926546892) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4079138424409938235) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1750340615719411241) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5927160352671489996) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1013534201673771395) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.460297045615034595) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.518033585480908609) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.02130016096868592168) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.384350228561602281) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.161856963413495869) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5976004223643565094) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.750932650794996714) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3810888011953863508) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6638043438229663806) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9531916236536843723) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2571087094365986925) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6719426368930041527) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 9.27809078322522;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5520969836538180964) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.442420276996424722) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.7695831357106787118) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.532344790451113603) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.01586199711466873552) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.105436412069108032) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.165112708075362269) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4756321156317453447) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.026319685619359934) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3744463086195232715) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7367897474962813442) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.485277784618312058) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2082846494732601972) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2734176219322654866) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.110244239469624583) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.309408310176144674) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5945359116287922685) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8364759444126490529) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8552300604031191078) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.765732682931340225) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8156485111656368581) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.085421781544200215) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2059410199222551086) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.251682818172873413) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6140427828087231532) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8586923969730374528) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1253358705353963265) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.69795852052100571) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2559903692364804417) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9968281981712994178) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.27809078322522;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8247255354615913303) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4631147959183241625) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.16199775431822605) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9227135662636976043) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3377098515123975742) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.502181191030013796) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3354726615000027667) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4850337517108569418) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.22207257763939392) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.318513067441369202) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.09186593950057464486) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8583863709417057786) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.960751613549448602) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.527527495957255343) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4204927568922551817) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.352308699154592952) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7407281833142111971) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.245476482681151964) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5652946589403268218) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3666368992539758564) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.8270552922120817385) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2301584280555490913) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4144872826822993961) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.118990349124583172) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.367440022662063104) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.024452669319553255) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.481745486767611197) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5646949563971657149) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2330963246095962838) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.004828001378719859) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1145357670050192178) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.347746619104302379) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6971477909932741746) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.177756752829515641) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9315987951231693431) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8927350133172820001) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4608337908849771125) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.135293001261991841) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.399245047763335581) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.41304416401782218) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.602318936751296663) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0007996327434888206298) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.453291933320045359) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.801755803071991568) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.100991121493590352) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2293779621575556815) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1116599280039610731) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8726185819553575751) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1181578122239784756) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.012472659895724547) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5128455939760441229) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5256177548124452148) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.06276671398985267381) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6292785822219733038) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.065517158162545108) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5483590652091686612) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.337057548947488517) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4626848757759786102) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6170966232626599046) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7747271128512931426) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7669220149536607467) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6235043138226983306) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8870713602347752857) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3715987689162327801) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1818676042627707101) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.5929880458189416) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.277503580290844321) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5775590948323561236) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3796336371233508533) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.793324904648629925) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3138750031099595272) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1027884844471887993) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.07852139662977197787) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.356718178024562071) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8664108152195427737) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8682153498937470459) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3977241480433053589) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.298467857097306055) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.088535390375652057) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.422333456327357748) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.497743789658133595) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.585461689672730046) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.03820362506261321123) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2213093270017698622) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.211054559980894618) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.480152995777038738) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2812190050838771493) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.044388981560927299) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6186088062263699339) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.617930128947743018) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6369920288302017841) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6473379590558925312) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5006239906893529268) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7884198941684282813) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.8365740355930972871) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6339900398766452616) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.678154916224511517) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3996932995479669515) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8975391074342837783) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8008169308779450324) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2148519514972555555) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.130278307100663904) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.255780462589350055) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6498049404122216988) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.890312996179492888) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5554163138886049067) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.357354134910236265) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5526404267073246057) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4076746080204477485) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4182323117441770766) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.495629114521143777) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.269784015719666037) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8928243012734975448) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.31746719915478927) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.335631020886749898) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.235488439578008579) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.07032497166851903181) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8354532951680202491) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6969867232733037987) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8844512503799255576) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.0661850083520042487) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4226991623269272802) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2553584742605576885) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.008206738365789779) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2965307528327002506) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1020796137595001429) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.03105739518828609658) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6256364963184488648) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3040616481795855863) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1457143023738729504) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.245748515994680172) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3616009206217237759) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5018068881161905637) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4286289731799557412) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.252526423982116555) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.691865806811764017) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3287547024419277264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.231982245370001117) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.023373675262884808) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4199004447131693407) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3878621849186232318) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5962337424376940032) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5356945502929579828) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.062275926711277574) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01257193579575488496) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1650834720260794253) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.957154037868143792) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.638973228161455076) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8953580362248879654) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4298782060696647589) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.932243758976009751) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8331138825957447036) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2856336945220039336) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8247824708675541849) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.428958585538488757) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6003982236948106621) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2234839762041017086) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2879715752785241278) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7054534851031752929) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.413455598469764096) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.36779137129293904) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8908305450196303266) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7406560953283789495) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8981958356167185631) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7691551109296176358) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.083078247547678785) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.9238529784842419712) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8434766679900032038) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1627978942473140567) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3910394530634884735) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5061623551704081958) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6315697499418280181) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3769240687274828527) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5192510941845677186) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.07878754151859568289) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.07354741819316357176) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2754706892162586129) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1954715393290674674) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4742972355346785074) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.09893557051442564143) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1968370859528763561) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.492487976825738194) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5093269619841780393) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.0174629946482181) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.09547942075973325782) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.55715754782799376) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4714682526117532912) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.06374017719265490101) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5049608689644433657) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9347410572941073914) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.361150586064498569) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.357652709775181155) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7894762105879939984) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1315227608151574579) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8805205537416638251) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.486424020881884855) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.420630336093676338) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.390605660526972098) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.424598077405513141) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01282087709575152612) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3855079142712525275) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.485349249608867217) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.602487844035493048) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8028641428119629442) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9135944646628724186) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9763094343358929006) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6424596183897554047) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5891496795793662589) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7582538408004817487) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3491934721289335908) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1083887639873014619) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8664488804025731739) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.28019709836408957) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4935673466247338936) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.098458932268056021) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.146910460579483981) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.374058576873942894) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9189967426637205561) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.225135757845320583) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.422447595001290921) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4031290404878932754) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2712060174746153685) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6194869054957020671) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9641782683257529296) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3878402634794893) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8477221189611159335) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.117097659591493208) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.166319968279967423) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6193273884326258027) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2672104374947706917) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1809672717387931229) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1817604685706800671) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3953164926335873686) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.462093477294327037) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.344579393238446663) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.499906763833645407) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.632184410862062229) ) ) {
            result[0] += 10.241133972149143;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.967406347539840894) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.956830382796014067) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5182690787871182536) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2404582610224490491) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3091020458741319255) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.145575528239390739) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2363174832652901181) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.487415423219617505) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7211188798182814885) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3533159891022390475) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.234918648227879334) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3156040307307407256) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0585336242168341403) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.422592245311589565) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7280546359687305458) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4459353007250637102) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1375074551641563003) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5213626778274738083) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8581287322943951246) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4984611501063975769) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6383367295890036708) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1960951842637252418) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.478616249258279558) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.818990486497294334) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8952674106655174047) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.003720287049686965553) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.178898060608100984) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7282428270637837375) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7525204246057117796) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4790321801631534648) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.125210666352313732) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.384171787762530359) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5366392745215800009) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.04059376613984100324) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1587136520743019363) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.0861876443697809913) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4394201905923664775) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7206106049345846198) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1738591430054002851) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6447783570019814947) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7114143229806662028) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.03618217229205511476) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3863578085248905447) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5932235486400808666) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.079446791743290834) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02566191268002770975) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6869406912506511587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1762074409654524887) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4353435148648930886) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.05338359103485623702) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.467155836671298008) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.187126425140314967) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5199576680193165323) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.474954733453872957) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4757512484060744673) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4973310223518145889) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2232228721526531845) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.369230433454539098) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5940880715967684633) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4332525790292093282) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8320817123217824074) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.166455540493641418) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7045219612899862316) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3610781997080623196) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2108910085241225696) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.468449156609537454) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3123647501589850162) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07066620972781367804) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.374429567036274946) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7752687711470441778) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8389161779698455224) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5835565622580878298) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9254837850870912819) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9413638371464077004) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3342918248431033801) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.819520802118792968) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9333486980512200049) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5703393602055448763) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4129352473667555756) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1710961217648105104) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.617107242849102455) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1602005747536339175) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2158276089519588492) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.302812734968032737) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.124264858436317072) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.27809078322522;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5297796993417154265) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5532583734906065809) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9979223729463835291) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.136915667777957495) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7897911325481286049) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.7032387103141442) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.481649915004175533) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5495802452813598471) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3291669739023834751) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3268878840901781047) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3484235559146832695) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.13531081804119649) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.05338644068722953051) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.500572178128719791) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.266305660323370219) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5430533932213924553) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2791109658492277878) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7772192805205404564) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4850815658549684217) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7985864289769252222) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.09368149556084315321) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2789494672974536238) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.081930689361874087) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7636182705986453989) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4530259700442554882) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9825254211379252922) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.401167776686599642) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5882237671121464118) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.504185773813331517) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4692406337693619811) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.155303461475251314) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3775099860153091624) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5324389258601187613) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.002890234011544645654) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.146759673668684698) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.427187187583282;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6403881945428540057) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.031997348997110819) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5157254775496320498) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.009048539197105354148) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.262547604228098752) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1069299078468011199) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)4.77209714735278645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4020093039664517365) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.468655970358240026) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.678784656690798682) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4758529913095431718) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.192806340512165164) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.455828918377158665) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.006490046078362343707) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.768835148139205504) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1612276417168723164) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.645668710631988052) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.482017019392643853) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.26420927304414743) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4513232950701959734) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.02685101663662203819) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.105527890197686602) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.7206948447100104405) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.572780980039445109) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.157000637651736108) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1762585773711738968) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1111670057936198219) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1695252111271062789) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1303475113950826048) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5652187892997702079) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7081529858420958501) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5859475828018293475) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.190066791625231879) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.380009224662822609) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2767449889687262909) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9385217731848498612) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1601873293871751702) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5961273793421735245) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4127898040312611982) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2445929310140547708) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4360176075698123932) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2139642572346178717) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.12146782358302044) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5704034922272083197) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.253934915466079936) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4598783637742231978) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4578888506614846587) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2822821801910373463) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.150539356242145317) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7866508722158445099) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.651074032241256262) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.019891517746567056) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2482250313344523951) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.724922941336607396) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.277190613181240941) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3398912256407551347) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.264629943381954558) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.0263622875511779764) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2414763064486747934) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7766880018164858956) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2574834618341682591) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8874555282992315774) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.411571797464851841) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2014055096948956791) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7252357434371741185) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5263936816627405868) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3318421104857620096) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6949526319767076465) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4192005554505866538) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.418219095427441623) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)6.028087092142134118) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.84497696741839956) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8052875408319266626) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4669244558422998015) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2599904089207146773) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.133187472634849424) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5975164234051599799) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.532987019330076972) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5668823533325673125) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9138432497517747777) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.167488216033426784) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03585871769721543645) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4265423890809996177) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8153451666405304721) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.04894538747833976355) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1979680037358895195) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6817458153640030272) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8139624326242502761) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.133361854674750369) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.24846543512720487) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6936831735702986279) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4261028769501126745) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.086561698078325033) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3876507576056641979) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.219283484389658057) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.499214748696119148) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5636205733454819899) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9709178276744736547) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4663676249228727588) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7348999808155267655) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.427187187583282;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.958957409440429176) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9665459695793005013) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2926593208827277248) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.485693041044801932) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2905785249346862775) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.05440366335323204572) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8536449955192524364) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.990460554495522949) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.491019841299135784) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5405132259978500109) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.103785196097076593) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8159400316507545714) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07844116604854711738) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.232398718630099088) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.476468493643555258) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5100740932357880064) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.601807171897979831) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.929505861166516567) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.90853357343565655) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.923907354789691659) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.201129286352401238) ) ) {
            result[0] += 10.508753094994699;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6094485708794983303) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.0008351942511302112848) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3968564415629600717) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3134253844890432794) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4223851946740950214) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.002826768699560458509) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2069612992946859298) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2901731217393440088) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9490579759511001967) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.546477941091777164) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2062980620624355055) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.03671465587834255029) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1285628542198957724) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2760845911132721597) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3183577563444348613) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1838244503916345307) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.47716776664795324) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4444097148874796011) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.593058339204833973) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.426079317870284635) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5258384109713476473) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4691564921749483141) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.09169477495544897661) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.788631821185538318) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.03201144029987412765) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5354175902910920382) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4346662202460666036) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6859820316585196753) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.02831281734085688839) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2577958178023563862) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1412251896274132612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.332119201272503828) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.174785750986759969) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3229634029331510114) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3524877583525891644) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7583461433320730638) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1945183530037553066) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5688432059581276512) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7772470584856414622) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7785678420049930715) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.571918253673659005) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2726860679707515112) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5699403652018508737) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.278635152291142552) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6932251682899652767) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.08748673487875247) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.07952470880501549821) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4822113098039212398) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.332682146159889669) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.08566729459989330664) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7321396568276528072) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.07311470030792777131) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7446425257887203664) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1392061412413967414) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1200441214953478219) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4899861927129294248) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.413791127039214501) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.279850546626141172) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6026861190166250548) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.295510138509719411) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7819789367765186405) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9757014851533676314) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.982023332748600097) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.074055179253818881) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7991692351589306798) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6907910786647548651) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4607719982276224924) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3598427031842016954) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5775543476061938408) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.490155564083854856) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.362820723333086459) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.061680788461590197) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7923618859902280542) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7223823848665003045) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5753194670900693142) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.36608697272710089) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1004501777646759075) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1582812076932094691) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.294639642520383549) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4467147742012900768) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.861028728167445134) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.08152158669096998267) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6853545898262516367) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1322396918073476257) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6169008365911408109) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04304401605393792796) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1020599921227695606) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8011325083309578377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5682284043976942867) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.04822569966568712729) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1972480904772633825) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9788544659459149644) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.474215253479800869) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.213878908820983371) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5594490689250892768) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.08334822322456758581) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.519857062182628393) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5375553352769928406) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.366479381039338081) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3216525171167151642) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.464436672983990828) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6901290217163693619) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.204016355155898221) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.198429969526200178) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.01074303351662653228) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2234410999060089109) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6676069825476542707) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6585799636802310841) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03375870468220473763) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.09363088829950005909) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.053833983936802943) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.013562378997632907) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.238838632078080426) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6935110715278545168) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4729401939382988918) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8042025328762887337) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1635414033091671104) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5036380358519650935) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.06534740833615049205) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2957507040304248602) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4268654321895892778) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.230189705602855899) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1483771634703052733) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01049194157475008549) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2915532112516563412) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7474991693083288258) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.355135536645655669) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8290936875549541618) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.168059123502855012) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1311456896926644911) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3060016179101519018) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4024259273408390958) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7247841868899217443) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.466323576102082527) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.133534097155310727) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6505727940310914725) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1715936153451950164) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05367118793690422301) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.482087327803134791) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3232810405825640721) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2177325803425287365) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4785296828004605985) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.072129589724030385) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09622933619760454249) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2861528551689419553) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.993604252213361905) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.74238350897661598) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.771055334007028748) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.48125129589645077) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.101821314741381785) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.08109295173739627938) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1466055978332779786) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3506867244518476756) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.281849681181161493) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.514630704270940598) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3531769507000364072) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4395898569860837712) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.153731873502138239) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1786925044122387174) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5544027456034839041) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5579858763369153207) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9809243781767938986) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6752140692459724924) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2340842590625323849) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6096527742286438345) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4197222202716861528) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1714789536773324019) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3335119143188554069) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.227165750223492058) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2184268404888416448) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.099094797019275482) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.0899040045625522366) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1330614972850481248) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8550220178885286071) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6223304429834330964) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.489377646392411769) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1266676326148170328) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.026281245448640522) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.201323237616411355) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9285148376448958407) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5481471457464035524) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.794350089308677898) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.043065061838237106) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.343408658095659236) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5039631405068738523) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7870468620862374198) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3386760968019331131) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1148750970629917045) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.503717360461478636) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.694066681543994424) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5530432950010584214) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.2127801617629963) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3918075961409578922) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8594425214689475068) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.635097760539502953) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5177567537817429066) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8276858927715200487) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.498774864768222415) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3014707351548147063) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.688048220744993611) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5943788922977129019) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7378218701039656047) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.283881476382788378) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.89281250643836918) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5791283885214899563) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.044307129492505481) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.176361305194817408) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2929619827815665989) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3776048702548158165) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.507119236525609862) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5387990475101829269) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5700831411875393329) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5934925001524090638) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7971806838260094841) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9652798413424314994) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8102675690816254495) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.644822447213742711) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1690594263532479435) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6078695655411290311) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9659560254476753371) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7861168618842977462) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.06988905379082288594) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.01606793282858554051) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.008553384978757905266) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9198956512573726041) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5693978051561309206) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0424820453174549334) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.584236389378460785) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4745667947693199551) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8776641931741588909) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.169340726463658608) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.03437659049925123611) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6322795375321736966) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5916872278630157522) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7639227540014996709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3436008210383383332) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.509124277829481886) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7526017642968392263) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2820253646726657015) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.5767291482849593587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2543132753314687466) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.146181194845731) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.717652748066383461) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.37615677928801361) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.258150635913165116) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.115615064281098689) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.189160331827466388) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1896624638443724642) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2733183891611681293) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.03770956599216190863) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4976489215384621856) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.03273627725734484795) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4265023606114120014) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4638666900287314876) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7915360420467787428) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4805702465401682222) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.564839537218701615) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.434106247227184827) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.384770797924132157) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1495973741156551018) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.00762668764989316) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3346919510838932688) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8907846119526525719) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.472036872589730816) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5526951705442828544) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.10489041984547498) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5302001299885135133) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.017269976194133285) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9635370710339821176) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1922613554513477041) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.469353214123444218) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2313756669862524484) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.223906961467925103) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9073593250813114519) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2473810146171036561) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3211478004039777234) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.220607397512688763) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.04858162202816929121) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3482507321239692866) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6184789252826560224) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2270706105432361843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.302496139135811415) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.001539936626486771) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.58699042927719014) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2731118159205723206) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5457209008915071546) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5609502766504994575) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.490051582983553224) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.321523910923952716) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.546284227620636331) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6182383821769771304) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.0565809309636918778) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4136253168445584993) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0220372431340799535) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.003606427622278252088) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.117629975881724747) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.871272920087591274) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5012671376133803758) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7487133701066517322) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.729955284187760345) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.612326588537626559) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.797238025052971366) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2454408926863416718) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2442728754086408438) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9068440001143666107) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8144842180347136029) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4935554726868223718) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1976136571763141281) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3089154292734778151) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2047178164655128474) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3047285716411741174) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6025862999888820237) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2813495764035165436) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.156717605540987348) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9475731586957754082) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.07343711246770689982) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.441600893093842206) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7420765612915870557) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3381736819783378589) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.497533440407564642) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.783384672654507508) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1904662077239325235) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7639141946042902198) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1626488223898052699) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2289798934838148115) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6059245566640240055) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.270227679391857878) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.138488031859426597) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2623800259320854256) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.14792038626995363) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5952221249404092696) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6448452829154063259) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5274093149659435653) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1826287937417703233) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.384560249420191624) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.244276401280462352) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.853398414514013659) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2633534181937615681) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.05005046423533676681) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.193113226462041876) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.321540964125132334) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3482966432279930302) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2451661182625204383) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1453944347704287376) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4309316269319547477) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.494146944896236118) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6851528986479447081) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.613497753726883532) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.298468185742392977) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.020042440891707258) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4918088972238135459) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2459836861198791969) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.890603347136790902) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5851690204649033777) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.640711346449451824) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.331603112387333088) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4239446622743678894) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5733206753113903043) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.146386050783799515) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1017699626667062374) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.618416894103509085) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.250775652832219198) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.2549767339098854) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6423393453310997092) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.110724125873823853) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.573376284338664721) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6896758563225030558) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6385360960947301656) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4827491447302554306) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9353658914681139969) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8082846679062585249) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.261127458119009948) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.07296088368827402526) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7618242629129562404) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.071302691394219408) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.230677802385454378) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.424880457047452254) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3627279404730554546) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.680480664351094333) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8771872751140232793) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.102343351053360454) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9845762950942210656) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.254110148211343034) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5894171253888447204) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4573265838375696335) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.221850648959207142) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6969789111306219365) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.781493843659716525) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.819576933905544536) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.044937365484258196) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 9.695531732007485;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.306003013438049365) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.184114762164981904) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.055215511363015501) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.507235304467827275) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1544726422256093024) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.721701975755011826) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4848177430990979198) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.683698978712698135) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.749490748377821703) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.021058514777890114) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.514972270258131193) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9200571789234295306) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 10.508753094994699;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9920301183923116994) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8981392155134027) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1979524739526299371) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1659354028473816189) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.393473168515404259) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.299708336288931565) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2391292665701187925) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2739889085159135096) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1077373116511450846) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.486146896320701183) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5129391265556036972) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5356115050074261585) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4112551352887149347) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5073638216849205573) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5695946575475792084) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9571194445757640334) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.084726324168164613) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.86050829907461035) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1665525317844118725) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.196235980210885952) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.572374465457755832) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7304023848575622591) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6989126824632281298) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.340945095696980616) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4453224170818785854) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3884576835550330731) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6769111928968551961) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6955429282404768099) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.524280583174137282) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.079797519847212062) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.743668365182331037) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.03520735224307425248) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8812547212666936858) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2127025238367140636) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6254482388875522991) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7814711119150056229) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.24420806061253808) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2704513655396242888) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7234747386168929317) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.044392864347559957) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4576765651378080779) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.840671354881123767) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4522653208945777159) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3104255635898041654) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.398561190553676781) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.055138529960559346) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5048424885142858143) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.113842708254756619) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5044945159299074611) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1984420243876253986) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.679196667994992342) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4764955574056757293) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.609414588892013498) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.270064288063230018) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.257078904783467621) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3614463254022874938) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.449237347119189945) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8561608926544795883) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9712131176773557417) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5634846309909912199) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1609305202672622337) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6047321317487467374) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2593106443733712574) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6071627711953969664) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7858365710959989148) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5590124685165088758) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.85323611155517165) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.03174240482010448616) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.718489908898936491) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3699510204464904195) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.242960399852583997) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.372540595676833064) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6443620344971016101) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6235773257743859599) ) ) {
            result[0] += 10.04043800349013;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1516226588219098392) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5600638660908150435) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.159951883056004496) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2894784676192959649) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.316160556522011582) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.274503108308898125) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.599306960726052385) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9085292919681129398) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3934194209761444072) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8651611524399955844) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1264565111062050384) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.286269077322971022) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.390893229939758946) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.8284637033605097844) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2898008759003857793) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8430418277131677129) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.922560863011000265) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4097498078713144309) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2668215946505870795) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.220639330047230686) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1443097973030713632) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3236921295162172307) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7639980403976451839) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5508294719373806325) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.989118543805539208) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.316640388960658492) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0003739822824391225708) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7179028030404029925) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.529519182850328729) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4612104903907091602) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.446457955802805451) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.771616347985257356) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4498617924265508883) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8489169742008624286) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.242231524467299009) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.843478969781000565) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.553289616705357812) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7754045051312888903) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6586519187967077027) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4702870718861497101) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4722145462503096192) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9755465318360305726) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.597908369134522832) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2406248631229446211) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.949139650504355448) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5635739762785689777) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.07915777334267515286) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8442599527892671318) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8505447891241275649) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4300059222748209287) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.055268822546373331) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2611507942927972503) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.377715368306346555) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.314375598854852889) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2415987142008517718) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2321073379296176298) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5791070885623714748) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3525956164302382345) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5747339581017949506) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6246295239938814969) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6884265166785552559) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.076224643607310405) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6548771904167283164) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.56742452205439875) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1929233295265887216) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.322394703331518429) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.732589040391737001) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.050829336288527704) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.755866798224062997) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.043064927846055312) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7433457084921064606) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8698065271793196107) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.311254569304494577) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.047137338766769954) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9676038802035045183) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.03475031495818292626) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3931786455677497294) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8450849751320410608) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6730299407516353583) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.32637657607798598) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.158717186891733864) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.599649053138847421) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1623617847347091914) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.433066414055289117) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.68453564894561536) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7658077193551093842) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.486394084473854349) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8707328528668396572) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1644939256211253586) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2332908603881474474) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.36681838783056353) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9146822434209171959) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.489101866011883324) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)4.002986943016532351) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.475261846344604777) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.361593272307054292) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.66604147331534147) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.832774338505312794) ) ) {
            result[0] += 10.590538990498956;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.941409315545745473) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.761171516609388199) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9100216950192576704) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8726958351790297108) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4483214643411999045) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5543330387573446316) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.0704671362044153593) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06947140385902253468) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.012626301848630783) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7016701605794750662) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3675408267775908122) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.484492320857994985) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3107889221178812278) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.382220920836391365) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.06245042212229900969) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4992379283446330973) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.055765283028671675) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6153698510779304076) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7793702767242320917) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7614545566690967826) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1843190454228881281) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4266565982283981318) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.06729352990050330163) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7968219324420480199) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.45587944506249034) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.353810281331137677) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3398077543143112056) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.06632400703962426647) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7046119728125728177) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.05168225749628219123) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.5409686749684915474) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5592448087273858004) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7382700440721277069) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6317880539276155005) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.07122974996179065599) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5352977570896781945) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.798534425883631993) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4990527584441142306) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2675130956573075203) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3880413680431418211) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.200734133701546913) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8773264787894519134) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.498822345041795234) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7708697861654811856) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1810546062716982263) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.068897267343897672) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.136778169995460441) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2543368730633575048) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6497599529262532148) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4268222906796022009) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.303962968524757793) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.210699848784794086) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8689845136190899044) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4239648938955338231) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.02734463826130595354) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9912099528731190823) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.336598736601189774) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.53127393161976455) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.546854930790651395) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9979289710187899676) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6479869963230664442) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6725777304304872972) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3673735044896673241) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.381638634188650627) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7078370800868221124) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5690091851783003474) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4449948072508506103) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9480152988479991771) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.06381443675579545616) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3926150125405009073) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2895822808938324222) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5337500876691319007) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6585119420503531273) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2813630524108933217) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9621497424475571325) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2547873323584308736) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3314807870320715111) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7704406738782425546) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9253674263788962406) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9546680014893687005) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.563663023780570982) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1988305047024729877) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4699396833617644487) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.705392758954698329) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.480999839072225432) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.756736829996034643) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5209453145185077849) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.628803389894732945) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.397748740666483358) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.08430489006979913214) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.644303209177534697) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.707957567605332905) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8449970752262039309) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1482130134377239727) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5814076841662174644) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1639922550187005723) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2795515752230136597) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.455569096506914573) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.980811995494734301) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.265124699718718215) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.181557744589498915) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4847042751170727026) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4340784172332075586) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7078261981888608334) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.357443540561067863) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8540702578029701897) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3796322417378965586) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.853770324830301242) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.877079840279103129) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2420948942421520256) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1603466705460134811) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5595746942505006594) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.075828565865396325) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.256243361050219498) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.08829489040502846997) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4240312768860275416) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9669696217716503561) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.948135238800692282) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.517350204442226236) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7673438910043065553) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9463534194270863953) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.035576727390040475) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1902426496494922237) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.660474915977984689) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.03534096416638876637) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.809199042241653177) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6019613661606402211) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.549623075087725788) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3398228436764294536) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.845056621221254689) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1194088713562986293) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3615267506780159845) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8024480837625209695) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7716072698982316957) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9280991049192153231) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3682398150732386632) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.253532613972327514) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.313804767131051987) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9341426763319116144) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5762230441480847842) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.120740513224025792) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.07371829044699451661) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.21725203015076211) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2191563946988301925) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.103704638621953338) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2837870797184829375) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.274480673597406355) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.05836140811816381557) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.196180452693389906) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04416963157255549) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8030604135780694541) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1239044679868084031) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.326148768518484844) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.52434443450205559) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.150992648571502075) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6814902743328148382) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.92896957203224928) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.052598979374307131) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.02336541648225765) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.361763714201010167) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.668432287819674009) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.349951183833206558) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 10.04043800349013;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7994657222076890779) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.234818413623573141) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8294667822108109378) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.379030358055560734) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4860375615208108457) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9500036761056858126) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7386638498782795992) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8598317041959315787) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9100171176695384112) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.132093414553443589) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6915153302425279813) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6353734070911984944) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8794933886930083045) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3123819585943237165) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9246482383398462179) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.027491781944263938) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1134017693361774604) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4840441427179704714) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7019292491911459653) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.033537144281198028) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7805586388400467257) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9214733589539289005) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1855805300510519062) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8335132639746111183) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2012371571278936955) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6090166647877284234) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.321157448481987462) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6208101620378105867) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.817255833106158;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1909501076334090552) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4745793294309654797) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2518846098137869083) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9657186251858620452) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.573364754629902218) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2563416084862660815) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.01593151888154731299) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1102639515839510809) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.07448992598479531324) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.120914152734942437) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.335840816593991676) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4798810447104546739) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.494279118180684929) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.923620978912589319) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2101174433364076943) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8521982818605498) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2531623725764001742) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.180082320245956495) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8062476522670203316) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.135099893572323104) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4186211141101681688) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.905993592036643314) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.222517388330089716) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7891047089561528116) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3353771703042102148) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.716927652054553111) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4031186499739786155) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.258655519925843902) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7742631460731437265) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3716546590105705983) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6037249177224667251) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5767159503362405681) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1575390150419428981) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.361463657141976924) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.126209166823273655) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2589806591590442242) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8098977396147217789) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6042999858928888024) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7309519987045325351) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.03376984309135955264) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.181019675310718331) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.098501347078217005) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.008800613969905502) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.651823542572714132) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9666098252164740945) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2009829598388436223) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.916911068586194755) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.251926812915194365) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.382551527683915094) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4277041272687955864) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.056654059294929837) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7516761866895760313) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8526319146864520526) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7364809952950722716) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6993205424776647305) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2096291106053970177) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01705961897712937603) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7998034356823762181) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2235417677060537733) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.05977315172040753577) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6724602561068910855) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.595490192478664859) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.194100168363107839) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5243239212997156118) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.245441087318913009) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6553271673681391185) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.092713560481303414) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.471237680573549644) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.048152714738777247) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5935606510009538983) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1585140900979066791) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8835775658896682927) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8396808620734658168) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.537897299799104722) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5040190639796497951) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.604290691354866016) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3094320483113167097) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.738002353827996282) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7611959356421305056) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.454735557834943016) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2276335005956788837) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5611008392791960731) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7989661189508051597) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)3.165915126254217338) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1543383718004456284) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.05619997040501956143) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2786025394862837734) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4036522650357797781) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4708494859866775295) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.178666976741573391) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4202624150973335304) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)5.463626914971245085) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.743939498750929018) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.66191674415688162) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2725797506391541836) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6503234639951611662) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.077168149906346128) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.142015591191213542) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.511269225788311577) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.422424074588113041) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6757122036421163713) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.6563725954752996916) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2466709862613892246) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7516599268057428951) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.317946937978592192) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3051977233061928252) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.290984159344787496) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.473900420233034803) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3800758447016310826) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6739650523269782312) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.421837686180030591) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.460666675328808006) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1961566899925604734) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7225759975905701182) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.448380292050392093) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.26123164761555584) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5765741168339935108) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7232627375087811172) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.458502296432076184) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5769662757734677072) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1033982128945841739) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1292590651281447234) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3829016604665818058) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1461580951305172515) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.68004504393180798) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.230296451457431495) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5486611552887807886) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4511942326566602546) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.200266583339661075) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3275110272410877155) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6467320778757567057) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2775374083751022125) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3663457430814345273) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.392363441867869478) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2361497719115727145) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.417428782612973448) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5421382331817599098) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8918558990928584507) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.178860405858704885) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2925444161218113681) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.09753810747352331667) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.366730967267437702) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5016101935432792924) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.209075655598951027) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6816665156860357566) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.04939941263236512226) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.07456307399657913226) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9199008817518772307) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4841728308016309268) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6218493669676605773) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2844727784967915341) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.270195361695867664) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.999445760000567951) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9103558650116039264) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2294065637584068451) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.341887435918002414) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.781865773935200181) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.299813866736675871) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.456561538158057001) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.642064050368513328) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.268166788369453624) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1044036583060764523) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4116055025766911513) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7957046479852690757) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.09007246739912067035) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.006480671978125407) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5208086994592594499) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.762642735721618781) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6020154405674273956) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.071970021191341438) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7114199413919886084) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4138847656937845176) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.347492809037691641) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.476010550336980032) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9357674207006415612) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.931969129026609;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.386620659658911237) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.051022577280595449) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7558598911401397391) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1059725993471802852) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8550618116017911774) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.185514930220916696) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7939451801639569872) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.342253564035000402) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4494619529394179303) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.154045450228938563) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.02597424344050125455) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8750038998616251895) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2227063915182725395) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5410358388048724931) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.007893215050792435) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5441483461440017599) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.417378601252133885) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.828673678145896542) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.06264495911227441205) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.193361770988224713) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1615144287207537499) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4691635199433434877) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1273694142787002992) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1177559747986177685) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6969725785574656385) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7461439013272239684) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.065062215081032493) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4906200565851264184) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3851142899449746526) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4089115397038914912) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3102636185526859713) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.028640700325083035) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8992862019108245342) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5852019784628549326) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3608020581667238935) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7020194879954415601) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.930125923763611917) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3049530840779792751) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.647332195369020091) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.190553537288267627) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.006255402316147740116) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.613991250403004063) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6378837069416952721) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8654930090699639589) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.519153975323152661) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7709730012887545669) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3226274755443513942) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5757422180086509966) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.445350065705504061) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1484480342962352095) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.010969342566185869) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2931370702462746669) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3324525529680142366) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.103495551756374926) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.949302701526892001) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3173698739737391694) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2010182800943704218) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2016482938384197565) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4045831286985718256) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.556950591973160769) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3138218359467959129) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.27196278442864763) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8687098589667152648) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2012638811785836257) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4233633755307431024) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1388554954453519175) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4463355957269468099) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.023144128520786289) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3621583136420346571) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9419138190435587532) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1840353149589704085) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5924725332955360635) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1694851762825194674) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.085643301765588653) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.309671922783243736) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2813508168857850045) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7420537213096586315) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.7866945456428737771) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01928819560484329454) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.06965158659543257968) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.09689654502826972) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7732338905666356066) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6121372991440723332) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7377864718408774225) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.446329283817061162) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.09743348413887864545) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7320413643051937314) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7845799303755283116) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.508910235165294988) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1692544220855318748) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.418258167975770867) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.653516798886227601) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3301153245246417622) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.53930130068201132) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3427407692643558157) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7081186612263369318) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.06758308578506173891) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7489895216924660204) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1479548956775804669) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.72948914014567956) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.270179120353976732) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1675244785924606683) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.470214265374997886) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4588257762086285219) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.958409669874344505) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7151903398378722798) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8039162227118790138) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.495479820855662112) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.297015940553431612) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6497016008933045317) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.132686410349854178) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.434661506503685513) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8140098306425782582) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.0692082784780692073) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8371796782810276838) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3445580413177916634) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7108937354248987539) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.329223482827011527) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.08879556848286207504) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6634390489766843757) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4904351390329411142) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9256307925238200784) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3194620314851662757) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)4.061231060824758821) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2713042616061889789) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.05069991343266877504) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.01590324403444830226) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7405870094897332168) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.01694909884712414438) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9292038138960549976) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4357514851988654736) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.05827446858795115592) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9350795887244196525) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.09479437272751684018) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.007334989660336216355) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.15024855884084376) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5075129063221532899) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.237913009940137199) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3885553122369924672) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1828819914807767177) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4971064315114195331) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5813828660773887602) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.429848923666075744) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4979463733801738901) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5108637717961937996) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.567280305832823295) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.8494267908434109948) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9464459944477916498) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.060750309912810163) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2785279194782389611) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.006199992980333246528) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5668139235496160167) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3725655051094334813) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.201080590120071179) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9065480080688905762) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.245355051142811753) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.472004090895803863) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.13289009887344827) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.534633367379915958) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3870384266150208585) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1742774776363431588) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5608647797968550064) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6300045455721687837) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1306217340796722581) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6154313808561737709) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.06217863851775895512) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8679362405930031166) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.06068485299521142462) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3223445102551825148) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1825864410049352626) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.742700975359382731) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3626316896819841706) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9561195012711390939) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.572881977039385593) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.0074425578693784189) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.05006414538568926265) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.031805227689394311) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.214826276357812596) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6117011559142808697) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.600426695718139225) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2447174528525778436) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7347631768649154349) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04277406308370634846) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4335632631910593116) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.448405633499601608) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1310571962320901396) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02332329197246572894) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3328020475713932003) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.239914007844889587) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6135617960233434864) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.119188864385623372) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7972495666312346962) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.311161189052571618) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.041122731389799938) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.101132471183995154) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1134998721007008937) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7952322890766666541) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.192139437048163275) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6703779719808693471) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.038228618425856231) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8816045705775921171) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2791262753856482148) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6004193946306716212) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9692815163316852445) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3639367290930158316) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5851915580963298336) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6006215592371347833) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8643590025729408488) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.06105067683421666613) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.86143882768176816) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4125387540993845636) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5586740937016955177) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.147107009102150021) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.451492570910116076) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2395153633041308128) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3369452901883324136) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2637405693561694076) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3115472420491847139) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.086146804048190084) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2481499827922169499) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.739487066937457804) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9668102869600203597) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.689947855870717941) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9474399133844308984) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.105299245801961039) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.064449369547801449) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.135920338261193541) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.899240982269769118) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7799963907262754681) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3610542364573102736) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.488648327414149986) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.160710910725816447) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8647536093873400276) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7005090153748729787) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.313972851538188102) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.528763863051248562) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.059274830304785198) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6707377789648250044) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4043521128564951939) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5433534464555900279) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9883107884946382704) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6707410901202495168) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.461737727062902836) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5389295224944609108) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5678563654524225734) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9600274341822152557) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.360736359848234267) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07375588616650848028) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2825944191514120907) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4288068176836425938) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5549989999981120858) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6973574025376647612) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.605886552986943494) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.881756974198871446) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09182153164678918955) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2759292517636607878) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.529645168730704996) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5984124353998266921) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5176923144286339484) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5630580817865269427) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5815436690837724187) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6599282788784646137) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.376283967017944976) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.04533948095908713061) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.937173849987277041) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.164106744878977473) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7898929000988184068) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.737948806885612818) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1780765403222113186) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.818486936117265973) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 9.427187187583282;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4556351377778778966) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5310124974180960855) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.272508205119867064) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4046015707031945796) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.730394944729691353) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6614229671949538591) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.07832809211079583278) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3412366451946713397) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.203196759407224814) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.35981918416314973) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.499814034619548986) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.0823514904811326609) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5651169596590144284) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.896966372749460672) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6394477370522064774) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5155720191459940427) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6103781567017255716) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-1.04239672094794833) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6658342416144775733) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4189772159693572195) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.375432303428680836) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.609451975104970955) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5235080383657484404) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.824192977678685379) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5356633691538232878) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.295758857119380325) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.021119402295638912) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8666176941205911977) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6610748139438588078) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3931554816317235357) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.744236465821591864) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.145894977192791542) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.818943644296641127) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.392807992643548154) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.357408965331201811) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1344992598767748571) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4466895119671149272) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9327742398004087443) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.29486530576463299) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6243854135058627408) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7416139374362146208) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.186216351976600691) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.06110069678537080606) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.995919140494487265) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6369753767383550258) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.662571969795695548) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3047491005734959124) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6382524872505974667) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3122482560298709964) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.395924735093132751) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04294162334332596309) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.92946625430308849) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.04918939380741771394) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3479218851209053831) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8812757119106973125) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.4041565224137920187) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8294507367927493879) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6773391401513148002) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2915182726323211071) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.323488726083981826) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3060168643931076016) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.087796374011166689) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4855333103986014254) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1976913091821031476) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.04981797860511338882) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.560555140799281926) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.580090155145184916) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5072310315988719509) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9428628839938520967) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.20247096557686306) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5320444647937470073) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6516579173421137572) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5130850130889972327) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1106172198604035151) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.349861425840038098) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.0183725087196671133) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.148542103919651947) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.198424887748283485) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.395983867941632317) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1410958271516187246) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4983733783337727097) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.392118215479566157) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.347028993998145685) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3660864965396005144) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5755591749151686143) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.56645739442140397) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.347193981324382506) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1265823448271110596) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1820269837085950471) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.461679632913108762) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2967180794187350701) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.640777267933140271) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.763581217694650594) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.715456287529590007) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3291281777081118687) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.318768784048629072) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1887260748918382358) ) ) {
            result[0] += 10.241133972149143;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8030139506945084271) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.470093754349246939) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3914413128346682091) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.882599298936667997) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.419108819300985758) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.701107285816398473) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.382892540166306139) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.148190783613945332) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.395047360668189462) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.405711584731889674) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3636742116180852191) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6915867152943009355) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5592368253340926909) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.003239113768101820057) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5414675459469072694) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.731433661543333002) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.923449136619501898) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1377720411775887888) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.368597907493602328) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.08153714542459877812) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)3.306340877076912488) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.065478103184244851) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.805091407350380095) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7109869950110190295) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1641241087449312186) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1291525276601891425) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0775383139208629113) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4324812781071503132) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2273993806285026231) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1360119916501807413) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3296369053042955688) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.951190281060825038) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4615655289636282355) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.501705677343602385) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.9083749448098762391) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8730960445604888376) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1087362154851997942) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.435906080694208109) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5167453921612026324) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.693450774030589745) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6080015766319634141) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.903594638132360961) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.482964297903727413) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9289011242617185582) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.3742956427317079) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.622332293917590818) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9712928185641893641) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9151286859254463835) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.641534368294116919) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.374332544241310794) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.343925048902277708) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4028818113251135258) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3857439072549251335) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5267145172900027372) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3626851768143596333) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.033993771220300451) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1533156798322414804) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.527537214108283248) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.779831523668423454) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6295542972080381272) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.502614625669837611) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6291997436409907385) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.07959921083100884864) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.26891304269729055) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9957538211322016775) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.093861117781117942) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.4011856218033950094) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8016636002429582408) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.145952349270840109) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.526051814171420773) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7502585082981818587) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.09039601121067120104) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.376905481397572295) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.337582656950755844) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2860991188459006684) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.317386759160398491) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6793012802906946979) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9486458291926885833) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.06518619885756971) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.73007702307192357) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.156206140777584324) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.245473338231857241) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5145459880958100918) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.001790128416761183) ) ) {
            result[0] += 9.695531732007485;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.071934585273482954) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.0822817666496037381) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.867177898836143601) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.352142151256002567) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8993327036745413228) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.099925340524724238) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8159455072925181351) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9057059871991152145) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4935082192558253311) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0122677633026453646) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.183074841655004317) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8496673433392556429) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3746193364461896103) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.02030101493575794253) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8769249930500138124) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.029843256437354082) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5152415991981494914) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.645879290999331612) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.084537984881916994) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.282912952074487745) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6027607190146915261) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.314354517804392275) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.626941478012812414) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.613133592257500748) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.097401130986865425) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5233480179209623051) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5703451527836885804) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.351588668898363821) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1744092373527257323) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6132969536783903219) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.72694113942643579) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9680590826887774947) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4243253503684145111) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5048264422679520358) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.412908161992993461) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03612976238177523225) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.314525152152603571) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.27809078322522;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.572116485432823119) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8125635394902079867) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2945809674374425535) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.7936429900135631987) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2501611527430248061) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1039753312515943051) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.503485057317754503) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.7414185829345824041) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.221961324999626619) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01299774682739274212) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.31316870965168242) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1141334810990843884) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3474998619952787138) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.867788497086334765) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4624213665112901772) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1598225223131436445) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.102990114630845786) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3387215926215855766) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.172222623273725839) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.158699989234516003) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6621921063933653429) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.04540706219164736268) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3275547827509790455) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2381949392742181981) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2484708917444196641) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.156581617364800696) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6023415725356832118) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2974540034882134365) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6631721911964453264) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4935116348862188529) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.490051602347465254) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6180325419206269544) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3067911242360148449) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1617904550954711307) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.418806095597097361) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.14613358181324787) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.325464283916963915) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.881432328948704491) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8649354614470197156) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4460683166466575811) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8028468747216286339) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2459787840424818572) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6904000768547229328) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.386320906947115184) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6071912994027202082) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.565879322366916;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.539356548742860209) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.656361645132934157) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9638736708837671863) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.119292536855167608) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.462243524360389069) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.001238222655255749594) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1602422935536876591) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2741163350162119094) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.0451102029460731524) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1954199742971770015) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2534744429534498966) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.964508074093656909) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.801622532567416002) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.490821423092210996) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.055623929751978052) ) ) {
            result[0] += 10.04043800349013;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.256278427594065494) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1910719757952924203) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9631198951867581126) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.140354009849265382) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5854561138036877832) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3846133941272733558) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5403485303428305908) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.654772077149696097) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.17810762731636598) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2996026054112834736) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9108764687406889493) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9636467598330497042) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6299866334202841589) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9446952836704278766) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3645351259102996844) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.650911982737031658) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5066824755274352832) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2819443208169769566) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2756118869589121445) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6702227276024483871) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8165057072150968542) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.318406154368333194) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3597609573952988415) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3506724610948518395) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.535968220608637136) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2367460879521930406) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.02473776273983086) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.222000830102838442) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8213302593072919766) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3927895130073213448) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4124877769942190686) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.279585402165396957) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.099349102716087323) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4782149005179084367) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.09100306512974154494) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.576617176402955067) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.30911482626340181) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.09821366474417303483) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.510436203266657618) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3618183924602811352) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.00801792011707092) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.232789695545637443) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.908147244487070182) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4207713008430364887) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6493632356781542381) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7200915505155841556) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.907588119042544994) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.285192605595892434) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.504988880663917117) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.723726367610681987) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.309044093721183799) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.381772441859490108) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1076706527104069888) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4547553734631959443) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5076906340503599679) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.564602846376911938) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.02799209144724845721) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.963415316714080205) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04192403465036642629) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3798921259512156867) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5302075211707109048) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.008129663588567482) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.031907936339877763) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3258023704012303901) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.283898978606212271) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.475435096885138186) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3491799506681557141) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.08845732262606359475) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3444723559400702517) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.250164324694207796) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2176066594734213933) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7198700170975176338) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1733919342286529552) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5422652601212051282) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1063118393071246226) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.410712952133188036) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.338530775041718468) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6810110885619168331) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.351763568389904524) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.204219247333423004) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2883659893993888446) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.666772492012486229) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1587944393567761736) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6651221614818714212) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.6891706169690619) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.82018138621363601) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.259580826477104676) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0739960308634462216) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9481573309348091394) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.296431594204403015) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.984144090157460294) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.287598609599263089) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.485206073445148434) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.906307931808199907) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.781238555430556092) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7693394759151027662) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7286709201663990054) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.489097544195100653) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.09625718608933880871) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3129664297559145436) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6200654848225723992) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5220134910694218533) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.921440447814343866) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.634594508613093078) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9703640156711572651) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.199175956856270181) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.179228632560928469) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.48878406094217608) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.047902260755405823) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2447864974563649376) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5257160443750423795) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.007730510519317279616) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7987661803298853336) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0191868707953863904) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.08749341130710575065) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8774649657106399214) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9436218843292885072) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.249127125217320611) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.088491292441196023) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.385769005388083563) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4090933247407153583) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5314003965374253236) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8735438299015674257) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.362108075876579949) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.105297435757786273) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2922375865582220733) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.884510870707453378) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4158757557728466336) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.535042117570433629) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.489282899663479487) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9312052145406966019) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.709204244552470997) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.168044725434584485) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7209544430713658025) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9441312074672076893) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.408804792489909641) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9407378209955479242) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4695622030605357544) ) ) {
            result[0] += 6;
          } else {
            result[0] += 10.04043800349013;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7144193995904715155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.484837022068659529) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.084910640071453658) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.500147024837601428) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6342141903749390908) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9610147202250306497) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.937181854724537855) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.237361258954709164) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.05467149563139050983) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.06141820075262860446) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.30738145349790047) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4375934781864740941) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3358157436285045816) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.668999110850310608) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.462333561667704451) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  // Average tree outputs
  result[0] /= 200;
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(double* result) {
  // exponential_standard_ratio
  const double ratio_c = (double)6.0849056;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = exp2(-result[i] / ratio_c);
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 5, 8, 1, 0, 0, 0.0, (void (*)(void))predict};
